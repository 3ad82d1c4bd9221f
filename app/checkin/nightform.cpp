#include "checkin/nightform.h"

#include <QBoxLayout>
#include <QCheckBox>

#include "checkin/fieldlayout.h"
#include "checkin/nightproblem.h"
#include "checkin/nighttimesform.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/dotscale.h"
#include "widgets/flowlayout.h"
#include "widgets/numberfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"
#include "widgets/timeedit.h"

namespace slumbar {

namespace {

using std::chrono::minutes;

constexpr NumberField::Bounds upToADay{0, 1440, 0, 5};
constexpr NumberField::Bounds roomBounds{-30, 60, 1, 0.5};
constexpr Position positions[] = {Position::Back, Position::Side, Position::Stomach, Position::Mixed};

/// What the person can say of it; what a device measured stays with the device's own night.
NightFields asByHand(NightFields fields)
{
    if (fields.source != sourceByHand) {
        fields.source = sourceByHand;
        fields.deep = fields.rem = fields.light = std::nullopt;
    }
    return fields;
}

NumberField* minutesField(const QString& name)
{
    return new NumberField(name, NightForm::tr("minutes"), upToADay);
}

std::optional<minutes> minutesIn(const NumberField* field)
{
    const auto number = field->wholeNumber();
    return number ? std::optional(minutes(*number)) : std::nullopt;
}

std::optional<double> numberOf(const std::optional<minutes>& duration)
{
    return duration ? std::optional(static_cast<double>(duration->count())) : std::nullopt;
}

QStringList positionWords()
{
    QStringList list;
    for (const Position position : positions) {
        const QString word = words::position(position);
        list << word.left(1).toUpper() + word.mid(1);
    }
    return list;
}

FlowLayout* justifiedRow()
{
    auto* row = new FlowLayout(metrics::space3);
    row->setJustified(true);
    return row;
}

}  // namespace

NightForm::NightForm(Day day, const NightClockTimes& usual, const TimeZone& zone, QWidget* parent)
    : Card(Padding::Dense, parent), m_day(day), m_zone(zone), m_asleep(TextLabel::heading()),
      m_asleepWord(new TextLabel({}, TextSize::Body, Tone::Muted)), m_times(new NightTimesForm(usual)),
      m_position(new SegmentedControl(positionWords())), m_latency(minutesField(tr("Fell asleep in"))),
      m_awakenings(new NumberField(tr("Woke up"), tr("times"), {Awakenings::lowest, Awakenings::highest})),
      m_awake(minutesField(tr("Awake in between"))), m_quality(new DotScale(tr("Quality"), words::quality)),
      m_rested(new DotScale(tr("Rested"), words::rested)), m_problem(new NightProblem), m_more(new QWidget),
      m_tryingAfter(minutesField(tr("Still tried to sleep after waking"))),
      m_nap(minutesField(tr("Nap the day before"))), m_room(new NumberField(tr("Room"), tr("°C"), roomBounds)),
      m_sleepless(new QCheckBox(tr("No sleep at all")))
{
    layOutRows();
    layOutMore();
    explainFields();
    addFields();
    refresh();
}

void NightForm::layOutRows()
{
    contents()->setSpacing(metrics::space2);
    auto* heading = new QHBoxLayout;
    heading->addWidget(TextLabel::heading(tr("Night")));
    heading->addStretch();
    heading->setSpacing(metrics::space1);
    heading->addWidget(m_asleep);
    //: behind a length of time: "7 h 05 asleep"
    m_asleepWord->setText(tr("asleep"));
    heading->addWidget(m_asleepWord);
    contents()->addLayout(heading);

    m_position->setAccessibleName(tr("Lay on"));
    m_position->setClearable(true);
    m_times->addToRow(withLabelAbove(tr("La&y on"), m_position));
    contents()->addWidget(m_times);
    contents()->addWidget(m_problem);

    FlowLayout* numbers = justifiedRow();
    numbers->addWidget(withLabelBeside(tr("&Fell asleep in"), m_latency, tr("min")));
    numbers->addWidget(withLabelBeside(tr("Wo&ke up"), m_awakenings, tr("times")));
    numbers->addWidget(withLabelBeside(tr("&Awake in between"), m_awake, tr("min")));
    contents()->addLayout(numbers);

    for (DotScale* scale : {m_quality, m_rested}) {
        //: beside a row from 1 to 5 while it is not answered; no longer than "very good"
        scale->setHint(tr("5 is best"));
    }
    FlowLayout* ratings = justifiedRow();
    ratings->addWidget(withLabelBeside(tr("&Quality"), m_quality));
    ratings->addWidget(withLabelBeside(tr("&Rested"), m_rested));
    contents()->addLayout(ratings);
}

void NightForm::layOutMore()
{
    auto* column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    FlowLayout* row = justifiedRow();
    row->addWidget(withLabelBeside(tr("&Nap the day before"), m_nap, tr("min")));
    row->addWidget(withLabelBeside(tr("Still tried to sleep after wakin&g"), m_tryingAfter, tr("min")));
    row->addWidget(withLabelBeside(tr("Roo&m"), m_room, tr("°C")));
    m_sleepless->setMinimumHeight(metrics::dailyControlHeight);
    row->addWidget(m_sleepless);
    column->addLayout(row);
    contents()->addWidget(m_more);
}

void NightForm::explainFields()
{
    m_position->setWhatsThis(tr("How you lay for most of the night. Mixed is fine."));
    m_latency->setWhatsThis(tr("Minutes from lights out to sleep. A guess is good enough; nobody looks at the clock."));
    m_awakenings->setWhatsThis(tr("How often you remember waking up in between."));
    m_awake->setWhatsThis(tr("Minutes awake between falling asleep and the last waking, all together."));
    m_quality->setWhatsThis(tr("How good the sleep was, whatever its length: 1 very poor, 5 very good."));
    m_rested->setWhatsThis(
        tr("How rested you feel now, some minutes after getting up. It may differ from the quality."));
    m_nap->setWhatsThis(tr("Sleep on the day before, all together. It is kept beside the night and is in none of its "
                           "figures."));
    m_tryingAfter->setWhatsThis(tr("Minutes you still tried to sleep after waking for the last time."));
    m_room->setWhatsThis(tr("The temperature at night, if you know it."));
    m_sleepless->setWhatsThis(tr("A night awake counts as a night without sleep. It is not a gap in the diary."));
}

void NightForm::addFields()
{
    using enum FormFields::Asked;
    m_times->addTo(m_fields);
    m_fields.add(QStringLiteral("position"), m_position);
    m_fields.add(QStringLiteral("latency"), m_latency);
    m_fields.add(QStringLiteral("awakenings"), m_awakenings);
    m_fields.add(QStringLiteral("awake_after_onset"), m_awake);
    m_fields.add(QStringLiteral("quality"), m_quality);
    m_fields.add(QStringLiteral("rested"), m_rested);
    m_fields.add(QStringLiteral("nap"), m_nap, Rarely);
    m_fields.add(QStringLiteral("trying_after_awakening"), m_tryingAfter, Rarely);
    m_fields.add(QStringLiteral("room"), m_room, Rarely);
    m_fields.add(QStringLiteral("sleepless"), m_sleepless);
    const auto onChange = [this] {
        refresh();
        Q_EMIT changed();
    };
    connect(&m_fields, &FormFields::changed, this, onChange);
    connect(m_times, &NightTimesForm::timeDragged, this, onChange);
    connect(m_problem, &NightProblem::repairChosen, this, [this, onChange](const NightClockTimes& times) {
        m_times->setTimes(times);
        onChange();
    });
}

void NightForm::setMoreShown(bool isShown)
{
    m_more->setVisible(isShown);
}

bool NightForm::hasMore() const
{
    return !m_tryingAfter->text().isEmpty() || !m_nap->text().isEmpty() || !m_room->text().isEmpty() ||
           m_sleepless->isChecked();
}

void NightForm::setNight(const Night* night)
{
    m_loaded = night ? std::optional(night->fields()) : std::nullopt;
    const NightFields fields = m_loaded.value_or(NightFields());
    m_times->setTimes(night ? clockTimesOf(*night) : NightClockTimes());
    m_latency->setNumber(numberOf(fields.latency));
    m_awakenings->setNumber(fields.awakenings ? std::optional<double>(fields.awakenings->value()) : std::nullopt);
    m_awake->setNumber(numberOf(fields.awakeAfterOnset));
    m_tryingAfter->setNumber(numberOf(fields.tryingAfterAwakening));
    m_nap->setNumber(numberOf(fields.nap));
    m_room->setNumber(fields.roomCelsius);
    m_quality->setValue(fields.quality);
    m_rested->setValue(fields.rested);
    m_position->setChosen(fields.position ? std::optional(static_cast<int>(*fields.position)) : std::nullopt);
    m_sleepless->setChecked(fields.isSleepless);
    refresh();
}

Result<NightFields> NightForm::typedFields() const
{
    NightFields fields = asByHand(m_loaded.value_or(NightFields()));
    const auto loaded = m_loaded ? Night::make(*m_loaded) : failure(ErrorCode::TextNotUnderstood);
    const NightClockTimes times = m_times->times();
    if (!loaded || clockTimesOf(*loaded) != times) {
        const auto placed = placeNight(m_day, times, m_zone);
        if (!placed) {
            return tl::unexpected(placed.error());
        }
        fields.inBed = placed->inBed;
        fields.lightsOut = placed->lightsOut;
        fields.finalAwakening = placed->finalAwakening;
        fields.outOfBed = placed->outOfBed;
    }
    const auto awakenings = m_awakenings->wholeNumber();
    const bool isSleepless = m_sleepless->isChecked();
    fields.isSleepless = isSleepless;
    fields.latency = isSleepless ? std::nullopt : minutesIn(m_latency);
    fields.awakenings = awakenings && !isSleepless ? std::optional(*Awakenings::make(*awakenings)) : std::nullopt;
    fields.awakeAfterOnset = isSleepless ? std::nullopt : minutesIn(m_awake);
    fields.tryingAfterAwakening = minutesIn(m_tryingAfter);
    fields.nap = minutesIn(m_nap);
    fields.roomCelsius = m_room->number();
    fields.quality = m_quality->value();
    fields.rested = m_rested->value();
    fields.position = m_position->chosen() ? std::optional(positions[*m_position->chosen()]) : std::nullopt;
    return fields;
}

Result<std::optional<Night>> NightForm::night() const
{
    const auto fields = typedFields();
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    if (*fields == NightFields()) {
        return std::optional<Night>();
    }
    const auto night = Night::make(*fields);
    if (!night) {
        return tl::unexpected(night.error());
    }
    return std::optional(*night);
}

void NightForm::refresh()
{
    const bool isSleepless = m_sleepless->isChecked();
    for (NumberField* field : {m_latency, m_awakenings, m_awake}) {
        field->setEnabled(!isSleepless);
    }
    m_times->setAsleep(minutesIn(m_latency).value_or(minutes(0)), isSleepless);
    showProblem(night());
}

void NightForm::showProblem(const Result<std::optional<Night>>& night)
{
    const auto asleep = night && *night ? (*night)->totalSleep() : std::nullopt;
    m_asleep->setText(asleep ? words::duration(*asleep) : QString());
    m_asleepWord->setVisible(asleep.has_value());
    const NightClockTimes times = m_times->times();
    const std::vector<NightClockTimes> repairs = likelyRepairs(m_day, times, m_zone);
    QString problem;
    if (!night) {
        problem = words::error(night.error());
    } else if (!repairs.empty()) {
        problem = tr("That is a very long night.");
    }
    m_problem->showProblem(problem, times, repairs);
}

bool NightForm::isAsLoaded(const std::optional<Night>& night) const
{
    if (!night || !m_loaded) {
        return !night && !m_loaded;
    }
    return night->fields() == asByHand(*m_loaded);
}

void NightForm::restore(const QJsonObject& typed)
{
    m_fields.restore(typed);
    m_times->showRestored();
    refresh();
}

void NightForm::commit()
{
    m_times->commit();
}

QWidget* NightForm::firstOfMore() const
{
    return m_nap;
}

QWidget* NightForm::firstInvalid() const
{
    QWidget* invalid = m_fields.firstInvalid();
    return invalid || night() ? invalid : m_times->edits().front();
}

}  // namespace slumbar
