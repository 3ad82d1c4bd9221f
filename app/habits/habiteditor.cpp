#include "habits/habiteditor.h"

#include <algorithm>

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>

#include "habits/checklistpreview.h"
#include "habits/habitchanges.h"
#include "habits/habitname.h"
#include "habits/scheduleform.h"
#include "habits/targetform.h"
#include "text/habitwords.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/keybutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr QSize preferredSize(660, 700);
constexpr double heightGrowth = 0.4;  // larger text makes the rows wider much more than higher
constexpr int longestName = 60;
constexpr int longestUnit = 12;
enum GridRow { NameRow, KindRow, LockedRow, UnitRow, TargetRow, ScheduleRow, PartRow };
constexpr FactorKind allKinds[] = {FactorKind::Check, FactorKind::Minutes, FactorKind::Clock, FactorKind::Amount,
                                   FactorKind::Rating};
constexpr PartOfDay allParts[] = {PartOfDay::Morning, PartOfDay::Day, PartOfDay::Evening, PartOfDay::Night};

template<class Value, std::size_t Size>
QStringList wordsOf(const Value (&values)[Size], QString (*wordsFor)(Value))
{
    QStringList list;
    for (const Value value : values) {
        list << wordsFor(value);
    }
    return list;
}

}  // namespace

HabitEditor::HabitEditor(const Diary& diary, const std::optional<Factor>& factor, QWidget* parent)
    : QDialog(parent), m_diary(diary), m_old(factor), m_title(TextLabel::title()), m_grid(new QGridLayout),
      m_name(new QLineEdit), m_kind(new SegmentedControl(wordsOf(allKinds, words::factorKind))), m_locked(new QWidget),
      m_lockedWords(TextLabel::hint()), m_anew(new KeyButton(KeyButton::Kind::Link, tr("New habit instead"))),
      m_unitWords(new TextLabel(tr("&Unit"))), m_unit(new QLineEdit), m_targetWords(new TextLabel(tr("&Target"))),
      m_target(new TargetForm(FactorKind::Check)), m_schedule(new ScheduleForm),
      m_part(new SegmentedControl(wordsOf(allParts, words::partOfDay))), m_preview(new ChecklistPreview),
      m_problem(new TextLabel({}, TextSize::Small))
{
    layOut();
    FactorFields fields;
    fields.target = TargetDone{};
    load(m_old ? m_old->fields() : fields);
    lockWhatStays();
    connectFields();
    followChange();
    m_name->setFocus();
    const QSize room = screen()->availableSize() - QSize(16, 48);
    const QSizeF wanted(preferredSize.width() * textScale(),
                        preferredSize.height() * (1 + heightGrowth * (textScale() - 1)));
    resize(wanted.toSize().boundedTo(room));
}

void HabitEditor::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    column->setSpacing(metrics::space4);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto* scroll = new QScrollArea;
    scroll->setWidget(makeFields());
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(makeFooter());
}

QWidget* HabitEditor::makeFields()
{
    auto* fields = new QWidget;
    fields->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(fields);
    // Room for the ring around what has the keyboard.
    column->setContentsMargins(metrics::space1, metrics::space1, metrics::space3, metrics::space1);
    column->setSpacing(metrics::space4);
    m_grid->setHorizontalSpacing(metrics::space4);
    m_grid->setVerticalSpacing(metrics::space3);
    m_grid->setColumnStretch(1, 1);

    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(longestName);
    m_name->setWhatsThis(tr("As it stands in the checklist, in the calendar and on the printed page."));
    m_kind->setAccessibleName(tr("What is recorded"));
    m_kind->setWhatsThis(tr("What you write down each time: whether it was done, how long, at what time, how much, or "
                            "a rating."));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setMaxLength(longestUnit);
    //: example of a unit
    m_unit->setPlaceholderText(tr("for example mg"));
    m_unit->setWhatsThis(tr("What the amount is counted in. It stands behind every number of this habit."));
    m_part->setAccessibleName(tr("Part of the day"));
    m_part->setWhatsThis(
        tr("Morning and day are looked back on in the evening; what belongs to the night comes last."));

    for (QLineEdit* field : {m_name, m_unit}) {
        field->setTextMargins(0, metrics::space1, 0, metrics::space1);  // as high as the other controls
    }
    addRow(NameRow, tr("&Name"), m_name, m_name);
    addRow(KindRow, tr("&Recorded as"), m_kind, m_kind);
    auto* locked = new QVBoxLayout(m_locked);
    locked->setContentsMargins(0, 0, 0, 0);
    locked->setSpacing(metrics::space1);
    m_lockedWords->setWordWrap(true);
    locked->addWidget(m_lockedWords);
    m_anew->setControlHeight(metrics::controlHeight);
    locked->addWidget(m_anew, 0, Qt::AlignLeading);
    m_grid->addWidget(m_locked, LockedRow, 1);
    m_unitWords->setBuddy(m_unit);
    m_grid->addWidget(m_unitWords, UnitRow, 0);
    m_grid->addWidget(m_unit, UnitRow, 1);
    m_targetWords->setMinimumHeight(metrics::dailyControlHeight);
    m_grid->addWidget(m_targetWords, TargetRow, 0, Qt::AlignTop);
    m_grid->addWidget(m_target, TargetRow, 1);
    addRow(ScheduleRow, tr("&Asked for"), m_schedule->kind(), m_schedule);
    addRow(PartRow, tr("&Part of the day"), m_part, m_part);
    column->addLayout(m_grid);

    auto* preview = new QVBoxLayout;
    preview->setSpacing(metrics::space1);
    preview->addWidget(TextLabel::hint(tr("How it will stand in the list")));
    preview->addWidget(m_preview);
    column->addLayout(preview);
    column->addStretch();
    return fields;
}

void HabitEditor::addRow(int row, const QString& label, QWidget* buddy, QWidget* field)
{
    auto* words = new TextLabel(label);
    words->setBuddy(buddy);
    words->setMinimumHeight(metrics::dailyControlHeight);
    m_grid->addWidget(words, row, 0, Qt::AlignTop);
    const bool isSegments = field == m_kind || field == m_part;
    m_grid->addWidget(field, row, 1, isSegments ? Qt::AlignLeading : Qt::Alignment());
}

QWidget* HabitEditor::makeFooter()
{
    auto* footer = new QWidget;
    auto* column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space3);
    line->addStretch();
    auto* cancel = new KeyButton(KeyButton::Kind::Quiet, tr("Cancel"), QKeySequence(Qt::Key_Escape));
    connect(cancel, &KeyButton::clicked, this, &QDialog::reject);
    line->addWidget(cancel);
    auto* saveButton = new KeyButton(KeyButton::Kind::Primary, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(saveButton, &KeyButton::clicked, this, &HabitEditor::save);
    saveButton->setDefault(true);
    line->addWidget(saveButton);
    column->addLayout(line);
    return footer;
}

void HabitEditor::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, &HabitEditor::followChange);
    connect(m_unit, &QLineEdit::textEdited, this, &HabitEditor::followChange);
    connect(m_kind, &SegmentedControl::choiceChanged, this, &HabitEditor::changeKind);
    connect(m_target, &TargetForm::changed, this, &HabitEditor::followChange);
    connect(m_schedule, &ScheduleForm::changed, this, &HabitEditor::followChange);
    connect(m_part, &SegmentedControl::choiceChanged, this, &HabitEditor::followChange);
    connect(m_anew, &KeyButton::clicked, this, &HabitEditor::startAnew);
}

void HabitEditor::load(const FactorFields& fields)
{
    m_name->setText(m_old ? words::shortFactorName(*m_old) : QString());
    m_kind->setChosen(static_cast<int>(std::find(std::begin(allKinds), std::end(allKinds), fields.kind) - allKinds));
    changeKind();
    m_unit->setText(toQt(fields.unit));
    m_target->setTarget(fields.target);
    m_schedule->setSchedule(fields.schedule);
    m_part->setChosen(
        static_cast<int>(std::find(std::begin(allParts), std::end(allParts), fields.partOfDay) - allParts));
}

/// What was marked is in the kind and the unit it was marked in; a built-in factor is what the program knows it as.
void HabitEditor::lockWhatStays()
{
    //: %1 a habit
    m_title->setText(m_old ? tr("Change %1").arg(words::shortFactorName(*m_old)) : tr("New habit"));
    setWindowTitle(m_title->text());
    m_markedDays = m_old ? markedDays(m_diary, m_old->id()) : 0;
    const bool isBuiltIn = m_old && isBuiltInFactor(m_old->id());
    const bool isLocked = isBuiltIn || m_markedDays > 0;
    m_name->setReadOnly(isBuiltIn);
    m_kind->setEnabled(!isLocked);
    m_unit->setReadOnly(isLocked);
    m_locked->setVisible(isLocked);
    m_lockedWords->setText(
        m_markedDays > 0
            ? tr("%n days are written down this way, so it stays. Another kind is a new habit; this one can be "
                 "archived and keeps its days.",
                 nullptr, m_markedDays)
            : tr("Slumbar knows this habit by its name and kind, so both stay. Another kind is a new habit."));
}

void HabitEditor::startAnew()
{
    m_old.reset();
    lockWhatStays();
    m_name->selectAll();
    m_name->setFocus();
    followChange();
}

void HabitEditor::changeKind()
{
    auto* fresh = new TargetForm(kind());
    connect(fresh, &TargetForm::changed, this, &HabitEditor::followChange);
    delete m_grid->replaceWidget(m_target, fresh);
    m_target->hide();
    m_target->deleteLater();
    m_target = fresh;
    m_target->show();
    QWidget* before = m_unit;
    for (QWidget* field : m_target->fields()) {
        setTabOrder(before, field);
        before = field;
    }
    m_targetWords->setBuddy(m_target->comparison());
    const bool isAmount = kind() == FactorKind::Amount;
    m_unitWords->setVisible(isAmount);
    m_unit->setVisible(isAmount);
    followChange();
}

FactorKind HabitEditor::kind() const
{
    return allKinds[m_kind->chosen().value_or(0)];
}

FactorFields HabitEditor::typedFields() const
{
    FactorFields fields = m_old ? m_old->fields() : FactorFields();
    const QString name = m_name->text().simplified();
    if (!m_old) {
        fields.id = newFactorId(name, m_diary.factors());
    }
    if (!isBuiltInFactor(fields.id)) {
        fields.name = name.toStdString();
    }
    fields.kind = kind();
    fields.unit = fields.kind == FactorKind::Amount ? m_unit->text().simplified().toStdString() : std::string();
    if (const auto target = m_target->target()) {
        fields.target = *target;
    }
    if (const auto schedule = m_schedule->schedule()) {
        fields.schedule = *schedule;
    }
    fields.partOfDay = allParts[m_part->chosen().value_or(0)];
    return fields;
}

QString HabitEditor::nameProblem() const
{
    return problemOfName(m_name->text().simplified(), m_diary.factors(), m_old ? m_old->id() : std::string());
}

void HabitEditor::followChange()
{
    m_problem->hide();
    m_target->setUnit(m_unit->text());
    const bool isComplete = nameProblem().isEmpty() && m_target->target() && m_schedule->schedule();
    const auto made = isComplete ? Factor::make(typedFields()) : failure(ErrorCode::ValueOutOfRange);
    m_preview->setFactor(made ? std::optional(*made) : std::nullopt, tr("Shown once name and target are there."));
}

void HabitEditor::save()
{
    m_target->commit();
    if (const QString problem = nameProblem(); !problem.isEmpty()) {
        showProblem(m_name, problem);
    } else if (QWidget* invalid = m_target->firstInvalid()) {
        //: %1 says how the value is written: Write a number from 0 to 60.
        showProblem(invalid, tr("The target is not complete. %1").arg(m_target->howToWrite()));
    } else if (QWidget* missing = m_schedule->firstInvalid()) {
        //: %1 says what to do: Choose one weekday or more.
        showProblem(missing, tr("When it is asked for is not complete. %1").arg(m_schedule->howToWrite()));
    } else if (const auto made = Factor::make(typedFields())) {
        m_made = *made;
        accept();
    } else {
        showProblem(m_name, words::error(made.error()));
    }
}

void HabitEditor::showProblem(QWidget* field, const QString& words)
{
    m_problem->setText(words);
    m_problem->show();
    field->setFocus(Qt::OtherFocusReason);
}

}  // namespace slumbar
