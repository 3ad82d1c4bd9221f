#include "calendar/dayhistorydialog.h"

#include <QBoxLayout>
#include <QListWidget>

#include "calendar/versiondelegate.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr QSize preferredSize(560, 520);

}  // namespace

DayHistoryDialog::DayHistoryDialog(Day day, const Diary& diary, const Result<std::vector<Revision>>& revisions,
                                   QWidget* parent)
    : QDialog(parent), m_now(diary.on(day)), m_chosen(m_now), m_list(new QListWidget),
      //: the button and its key that make a day what it was after an earlier edit
      m_bringBack(new KeyButton(KeyButton::Kind::Primary, tr("Bring this back"), QKeySequence(tr("B")))),
      //: the button that takes out everything recorded of a day
      m_clear(new KeyButton(KeyButton::Kind::Secondary, tr("Clear this day"), QKeySequence(Qt::Key_Delete)))
{
    setWindowTitle(tr("History of %1").arg(words::dayAndMonth(day)));
    if (revisions) {
        m_versions = dayVersions(*revisions, diary);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space6);
    column->setSpacing(metrics::space2);
    auto* name = TextLabel::title(words::weekdayAndDay(day));
    name->setWordWrap(true);
    column->addWidget(name);
    if (revisions) {
        addList(tr("No change of this day was kept."));
    } else {
        addList(words::error(revisions.error()));
    }
    addFoot();
    resize((QSizeF(preferredSize) * textScale()).toSize());
    showChoice();
}

/// `obstacle` stands where there is no version.
void DayHistoryDialog::addList(const QString& obstacle)
{
    auto* hint = new TextLabel(m_versions.empty() ? obstacle : tr("What was written and when, newest first."),
                               TextSize::Body, Tone::Muted);
    hint->setWordWrap(true);
    layout()->addWidget(hint);
    m_list->setObjectName(QStringLiteral("plainList"));
    m_list->setAccessibleName(tr("Versions of the day"));
    m_list->setWhatsThis(tr("Each row is one time the day was written, with what changed then. Nothing is lost by "
                            "looking; an earlier version comes back only by its button."));
    m_list->setItemDelegate(new VersionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    FocusRing::leaveTo(m_list);
    for (const DayVersion& version : m_versions) {
        //: %1 says when a version of a day was written
        const QString when = version.record == m_now ? tr("%1, as it is now").arg(version.when) : version.when;
        auto* item = new QListWidgetItem(when, m_list);
        item->setData(VersionDelegate::ChangesRole, version.changes.join(QStringLiteral(" · ")));
        item->setData(Qt::AccessibleTextRole, when + QStringLiteral(". ") + version.changes.join(QStringLiteral(". ")));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_versions.empty());
    connect(m_list, &QListWidget::currentRowChanged, this, &DayHistoryDialog::showChoice);
    auto* column = static_cast<QBoxLayout*>(layout());
    column->addSpacing(metrics::space2);
    column->addWidget(m_list, 1);
    if (m_versions.empty()) {
        column->addStretch(1);
    }
}

void DayHistoryDialog::addFoot()
{
    auto* close = new KeyButton(KeyButton::Kind::Secondary, tr("Close"), QKeySequence(Qt::Key_Escape));
    m_bringBack->setDefault(true);
    auto* foot = new FlowLayout(metrics::space2);
    foot->setJustified(true);
    foot->addWidget(m_clear);
    foot->addWidget(close);
    foot->addWidget(m_bringBack);
    static_cast<QBoxLayout*>(layout())->addLayout(foot);
    connect(close, &KeyButton::clicked, this, &QDialog::reject);
    connect(m_clear, &KeyButton::clicked, this, &DayHistoryDialog::clearDay);
    connect(m_bringBack, &KeyButton::clicked, this, &DayHistoryDialog::bringBack);
    m_clear->setWhatsThis(tr("Takes out everything recorded of this day. Undo brings it back, and it stays in the "
                             "history."));
    m_bringBack->setWhatsThis(tr("Makes the day what it was after the chosen edit. Undo takes that back."));
}

void DayHistoryDialog::showChoice()
{
    const int row = m_list->currentRow();
    m_bringBack->setEnabled(row >= 0 && m_versions[static_cast<std::size_t>(row)].record != m_now);
    m_clear->setEnabled(!m_now.isEmpty());
}

void DayHistoryDialog::bringBack()
{
    const DayVersion& version = m_versions[static_cast<std::size_t>(m_list->currentRow())];
    m_chosen = version.record;
    //: what undo takes back: %1 a date, %2 when that version was written
    m_words = tr("%1 as of %2").arg(words::dayAndMonth(m_now.day()), version.when);
    accept();
}

void DayHistoryDialog::clearDay()
{
    m_chosen = DayRecord(m_now.day());
    //: what undo takes back: %1 a date
    m_words = tr("clearing of %1").arg(words::dayAndMonth(m_now.day()));
    accept();
}

}  // namespace slumbar
