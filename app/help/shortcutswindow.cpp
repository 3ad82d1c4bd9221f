#include "help/shortcutswindow.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/card.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr QSize usualSize(560, 680);
constexpr QSize greatestSize(900, 720);

}  // namespace

ShortcutsWindow::ShortcutsWindow(const std::vector<KeyGroup>& groups, QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit), m_scroll(new QScrollArea), m_column(new QWidget),
      m_nothingFound(new TextLabel({}, TextSize::Body, Tone::Muted))
{
    setWindowTitle(tr("Keys"));
    resize((usualSize * textScale()).boundedTo(greatestSize));
    auto* title = TextLabel::title(tr("Everything here can be done by key."));
    title->setWordWrap(true);
    auto* hint = new TextLabel(tr("Tab goes from one thing to the next. These keys work where you came from; other "
                                  "pages and windows show theirs when you press F1 there."),
                               TextSize::Body, Tone::Muted);
    hint->setWordWrap(true);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_search->setWhatsThis(tr("A key, or a word for what it should do."));
    m_search->setClearButtonEnabled(true);
    m_nothingFound->setText(tr("No key for that here."));
    m_nothingFound->hide();

    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, metrics::space2, 0);
    column->setSpacing(metrics::space4);
    for (const KeyGroup& group : groups) {
        addGroup(group);
    }
    column->addWidget(m_nothingFound);
    column->addStretch();
    m_scroll->setWidget(m_column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("Keys"));

    auto* close = new KeyButton(KeyButton::Kind::Secondary, tr("Close"), QKeySequence(Qt::Key_Escape));
    connect(close, &KeyButton::clicked, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsWindow::search);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_search);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    m_search->setFocus();
}

void ShortcutsWindow::addGroup(const KeyGroup& group)
{
    auto* card = new Card(Card::Padding::Dense);
    card->contents()->setSpacing(metrics::space2);
    card->addHeading(group.title);
    GroupCard added{card, {}};
    for (const KeyWords& key : group.keys) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::space4);
        auto* words = new TextLabel(words::sentenceStart(key.words));
        words->setWordWrap(true);
        auto* keycap = TextLabel::hint(key.keys);
        keycap->setObjectName(QStringLiteral("keycap"));
        row->addWidget(words, 1);
        row->addWidget(keycap, 0, Qt::AlignTop);
        card->contents()->addWidget(line);
        added.lines.push_back({line, group.title + QLatin1Char(' ') + key.words + QLatin1Char(' ') + key.keys});
    }
    m_column->layout()->addWidget(card);
    m_groups.push_back(std::move(added));
}

void ShortcutsWindow::search(const QString& words)
{
    bool isAnyFound = false;
    for (const GroupCard& group : m_groups) {
        bool isFound = false;
        for (const Line& line : group.lines) {
            const bool fits = line.text.contains(words.trimmed(), Qt::CaseInsensitive);
            line.line->setVisible(fits);
            isFound = isFound || fits;
        }
        group.card->setVisible(isFound);
        isAnyFound = isAnyFound || isFound;
    }
    m_nothingFound->setVisible(!isAnyFound);
}

}  // namespace slumbar
