#include "settings/settingrow.h"

#include <algorithm>

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>

#include "settings/foundwords.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int narrowestWordsPx = 200;

void setMarkedText(TextLabel& label, const QString& text, const QStringList& words)
{
    label.setTextFormat(words.isEmpty() ? Qt::PlainText : Qt::RichText);
    label.setText(words.isEmpty() ? text : withFoundWordsStrong(text, words));
    label.setAccessibleName(text);
}

/// What the keyboard comes to in a control, in its order.
std::vector<QWidget*> tabStops(QWidget* control)
{
    std::vector<QWidget*> stops;
    if (control && (control->focusPolicy() & Qt::TabFocus)) {
        stops.push_back(control);
    }
    for (QWidget* part : control ? control->findChildren<QWidget*>() : QList<QWidget*>()) {
        if (part->focusPolicy() & Qt::TabFocus) {
            stops.push_back(part);
        }
    }
    return stops;
}

}  // namespace

SettingRow::SettingRow(const SettingWords& words, QWidget* control, QWidget* parent)
    : QWidget(parent), m_words(words), m_label(new TextLabel), m_explanation(TextLabel::hint()),
      m_problem(new TextLabel({}, TextSize::Small)), m_setBack(new KeyButton(KeyButton::Kind::Link, tr("Set back"))),
      m_control(control)
{
    setWhatsThis(words.help);
    if (control && control->accessibleName().isEmpty()) {
        control->setAccessibleName(words.label);
    }
    if (control) {
        control->setAccessibleDescription(words.explanation);
        control->setWhatsThis(words.help);
    }
    m_setBack->setAccessibleName(tr("Set back: %1").arg(words.label));
    m_setBack->setWhatsThis(tr("Back to the default."));
    m_setBack->setControlHeight(metrics::controlHeight);
    QSizePolicy keepsPlace = m_setBack->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_setBack->setSizePolicy(keepsPlace);
    m_setBack->hide();
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_explanation->setWordWrap(true);
    m_explanation->setVisible(!words.explanation.isEmpty());
    setMarkedText(*m_label, words.label, {});
    setMarkedText(*m_explanation, words.explanation, {});

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    for (TextLabel* label : {m_label, m_explanation, m_problem}) {
        texts->addWidget(label);
    }
    texts->addStretch();
    m_controls = new QHBoxLayout;
    m_controls->setSpacing(metrics::space4);
    m_controls->addStretch();
    m_controls->addWidget(m_setBack, 0, Qt::AlignVCenter);
    if (control) {
        m_controls->addWidget(control, 0, Qt::AlignVCenter);
    }
    m_line = new QHBoxLayout(this);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addLayout(texts, 1);
    m_line->addLayout(m_controls);
    arrange();
    connect(m_setBack, &QPushButton::clicked, this, &SettingRow::setBack);
}

void SettingRow::addPart(Part part)
{
    m_parts.push_back(std::move(part));
    showStandard();
}

void SettingRow::showStandard()
{
    const bool isStandard =
        std::all_of(m_parts.begin(), m_parts.end(), [](const Part& part) { return part.isStandard(); });
    if (isStandard && m_setBack->hasFocus()) {
        m_control->setFocus();
    }
    m_setBack->setVisible(!isStandard);
}

void SettingRow::setBack()
{
    for (const Part& part : m_parts) {
        part.setBack();
    }
    say({});
}

void SettingRow::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

bool SettingRow::find(const QStringList& words, const QString& heading)
{
    const QString all =
        QStringList{heading, m_words.label, m_words.explanation, m_words.alsoFoundBy}.join(QLatin1Char('\n'));
    const bool isFound = std::all_of(words.begin(), words.end(),
                                     [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
    setMarkedText(*m_label, m_words.label, isFound ? words : QStringList());
    setMarkedText(*m_explanation, m_words.explanation, isFound ? words : QStringList());
    setVisible(isFound);
    return isFound;
}

void SettingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SettingRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

/// The control goes below the words where both do not fit side by side.
void SettingRow::arrange()
{
    const int words = static_cast<int>(narrowestWordsPx * textScale());
    const bool isWide = width() >= words + metrics::space4 + m_controls->sizeHint().width();
    m_line->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setSpacing(isWide ? metrics::space4 : metrics::space2);
    // Below the words the control begins the line, and the keyboard comes to it first.
    m_controls->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::RightToLeft);
    std::vector<QWidget*> order = tabStops(m_control);
    order.insert(isWide ? order.begin() : order.end(), m_setBack);
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

}  // namespace slumbar
