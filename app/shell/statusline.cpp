#include "shell/statusline.h"

#include <QHBoxLayout>
#include <QKeySequence>

#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/textlabel.h"

namespace slumbar {

StatusLine::StatusLine(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(metrics::space4, metrics::space1, metrics::space4, metrics::space1);
    line->setSpacing(metrics::space4);
    m_saved = TextLabel::hint();
    m_undo = TextLabel::hint();
    m_undoKey = TextLabel::hint(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_undoKey->setObjectName(QStringLiteral("keycap"));
    m_hint = TextLabel::hint();
    for (TextLabel* label : {m_saved, m_undo, m_undoKey}) {
        line->addWidget(label);
    }
    line->addStretch();
    line->addWidget(m_hint);
    setUndo({});
}

void StatusLine::setSaved(const std::optional<Moment>& saved)
{
    //: %1 is a clock time
    m_saved->setText(saved ? tr("Saved %1").arg(words::clock(saved->clock())) : QString());
    m_saved->setVisible(saved.has_value());
}

void StatusLine::setUndo(const QString& words)
{
    //: %1 says what was done, for example: check-in of 22 October
    m_undo->setText(words.isEmpty() ? QString() : tr("Undo: %1").arg(words));
    m_undo->setVisible(!words.isEmpty());
    m_undoKey->setVisible(!words.isEmpty());
}

void StatusLine::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

}  // namespace slumbar
