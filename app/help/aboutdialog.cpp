#include "help/aboutdialog.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/card.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

// The resource lies in a static library, from which the linker takes it only when asked by name.
static void loadNotices()
{
    Q_INIT_RESOURCE(help);
}

namespace slumbar {

namespace {

constexpr int usualWidth = 560;
constexpr int greatestWidth = 900;
constexpr int noticeHeight = 132;

QString lucideLicence()
{
    loadNotices();
    QFile file(QStringLiteral(":/help/lucide.txt"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

QString notices()
{
    return AboutDialog::tr(
               "Slumbar is free software: you can redistribute it and change it under the terms of the GNU "
               "General Public License as published by the Free Software Foundation, version 3 of the "
               "License or, at your choice, any later version. It comes without any warranty. gnu.org/licenses "
               "has the text.\n\n"
               "Made with Qt and Qt Charts (GNU GPL version 3), SQLite (public domain), QuaZip (GNU LGPL), "
               "Eigen (Mozilla Public License 2.0), Boost (Boost Software License) and tl::expected "
               "(CC0).\n\nThe icons are from Lucide, under this licence:\n\n") +
           lucideLicence();
}

TextLabel* wrapped(TextLabel* label)
{
    label->setWordWrap(true);
    return label;
}

}  // namespace

AboutDialog::AboutDialog(const QString& diaryPath, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Slumbar"));
    //: %1 a version such as 0.1.0
    auto* title = TextLabel::title(tr("Slumbar %1").arg(QCoreApplication::applicationVersion()));
    auto* what = wrapped(new TextLabel(tr("A diary for nights and backs that feed each other. It is not a medical "
                                          "device and does not replace a doctor.")));

    auto* place = new Card(Card::Padding::Dense);
    place->contents()->setSpacing(metrics::space1);
    place->addHeading(tr("Where your diary lies"));
    auto* path = wrapped(new TextLabel(diaryPath.isEmpty() ? tr("This diary is made up and kept nowhere.")
                                                           : QDir::toNativeSeparators(diaryPath)));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    path->setAccessibleName(path->text());
    place->contents()->addWidget(path);
    place->contents()->addWidget(wrapped(TextLabel::hint(tr("One file, on this computer. There is no account and "
                                                            "nothing is sent anywhere."))));

    auto* text = new QPlainTextEdit(notices());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Licence and notices"));
    text->setMinimumHeight(noticeHeight);
    auto* close = new KeyButton(KeyButton::Kind::Secondary, tr("Close"), QKeySequence(Qt::Key_Escape));
    connect(close, &KeyButton::clicked, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addWidget(place);
    layout->addWidget(TextLabel::heading(tr("Licence and notices")));
    layout->addWidget(text, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    const int width = std::min(qRound(usualWidth * textScale()), greatestWidth);
    setMinimumSize(width, layout->totalMinimumHeightForWidth(width));
    close->setFocus();
}

}  // namespace slumbar
