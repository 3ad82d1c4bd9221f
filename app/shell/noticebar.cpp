#include "shell/noticebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

#include "theme/metrics.h"
#include "widgets/textlabel.h"

namespace slumbar {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("noticeBar"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(metrics::pagePaddingHorizontal, metrics::space2, metrics::pagePaddingHorizontal,
                             metrics::space2);
    line->setSpacing(metrics::space4);
    m_text = new TextLabel;
    m_text->setWordWrap(true);
    m_button = new QPushButton;
    line->addWidget(m_text, 1);
    line->addWidget(m_button);
    hide();
    connect(m_button, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::pressed);
}

void NoticeBar::say(const QString& text, const QString& buttonWords)
{
    m_text->setText(text);
    m_button->setText(buttonWords);
    m_button->setVisible(!buttonWords.isEmpty());
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace slumbar
