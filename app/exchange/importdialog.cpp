#include "exchange/importdialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "exchange/readpaths.h"
#include "text/importwords.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

int alreadyThere(const ImportPlan& plan)
{
    return plan.nights.alreadyThere + plan.pains.alreadyThere + plan.marks.alreadyThere + plan.events.alreadyThere +
           plan.factors.alreadyThere + plan.profile.alreadyThere + plan.experiments.alreadyThere;
}

}  // namespace

ImportDialog::ImportDialog(const QStringList& paths, const Diary& diary, const TimeZone& zone, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space6);
    column->setSpacing(metrics::space4);
    const QString what = paths.size() == 1 ? QFileInfo(paths.first()).fileName() : tr("%1 files").arg(paths.size());
    //: %1 is a file name
    m_title = TextLabel::title(tr("Reading %1").arg(what));
    m_title->setWordWrap(true);
    m_summary = new TextLabel(tr("Nothing is changed yet."));
    m_summary->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading"));
    m_issues = new QPlainTextEdit;
    m_issues->setReadOnly(true);
    m_issues->setTabChangesFocus(true);
    m_issues->setAccessibleName(tr("What was not taken over"));
    m_issues->hide();
    auto* cancel = new KeyButton(KeyButton::Kind::Quiet, tr("Cancel"), QKeySequence(Qt::Key_Escape));
    m_add = new KeyButton(KeyButton::Kind::Primary, tr("Add to the diary"));
    m_add->setEnabled(false);
    m_add->setDefault(true);

    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_issues, 1);
    column->addStretch();
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_add);
    column->addLayout(foot);
    resize(560, 320);

    connect(cancel, &KeyButton::clicked, this, &QDialog::reject);
    connect(m_add, &KeyButton::clicked, this, &QDialog::accept);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &ImportDialog::showOutcome);
    m_watcher.setFuture(QtConcurrent::run([paths, diary, &zone] {
        auto reading = readPaths(paths, {zone});
        ImportPlan plan = reading ? planImport(diary, *reading) : ImportPlan();
        return Outcome{std::move(reading), std::move(plan)};
    }));
}

ImportDialog::~ImportDialog()
{
    m_watcher.waitForFinished();
}

QString ImportDialog::words() const
{
    const QStringList added = words::added(m_plan);
    return added.isEmpty() ? tr("import") : tr("import of %1").arg(added.first());
}

void ImportDialog::showOutcome()
{
    const Outcome outcome = m_watcher.result();
    m_progress->hide();
    if (!outcome.reading) {
        m_title->setText(tr("This could not be read"));
        m_summary->setText(words::error(outcome.reading.error()));
        return;
    }
    m_plan = outcome.plan;
    QStringList sentences;
    if (m_plan.addsNothing()) {
        m_title->setText(alreadyThere(m_plan) > 0 ? tr("Everything is there already") : tr("Nothing to add was found"));
    } else {
        //: %1 lists what is added: 20 nights, 3 marks
        m_title->setText(tr("%1 to add").arg(words::added(m_plan).join(QStringLiteral(", "))));
        if (m_plan.days) {
            sentences.append(
                tr("From %1 to %2.").arg(words::longDay(m_plan.days->first), words::longDay(m_plan.days->last)));
        }
        m_add->setEnabled(true);
        m_add->setFocus();
    }
    if (alreadyThere(m_plan) > 0) {
        sentences.append(tr("Already there: %1.").arg(alreadyThere(m_plan)));
    }
    if (!m_plan.conflicts.empty()) {
        sentences.append(tr("Other in your diary, which stays as it is: %1.").arg(m_plan.conflicts.size()));
    }
    if (outcome.reading->issues.rowsLost() > 0) {
        sentences.append(tr("Not taken over: %1 rows.").arg(outcome.reading->issues.rowsLost()));
    }
    sentences.append(tr("It can be undone."));
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    showIssues(*outcome.reading);
}

void ImportDialog::showIssues(const Reading& reading)
{
    if (reading.issues.isEmpty()) {
        return;
    }
    QStringList lines;
    for (const RowIssue& issue : reading.issues.kept()) {
        lines.append(words::rowIssue(issue));
    }
    const std::size_t more = reading.issues.total() - reading.issues.kept().size();
    if (more > 0) {
        lines.append(tr("and %1 more like these").arg(more));
    }
    m_issues->setPlainText(lines.join(QLatin1Char('\n')));
    m_issues->show();
}

}  // namespace slumbar
