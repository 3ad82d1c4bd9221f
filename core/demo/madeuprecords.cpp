#include "demo/madeuprecords.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <string>

namespace slumbar {

namespace {

using std::chrono::minutes;

constexpr std::string_view givenUp = "turmeric";
constexpr int daysGivenUpFor = 120;
constexpr unsigned sunday = 7;

constexpr std::array<const char*, 6> nightNotes{"Woke from turning over.",
                                                "Window open, better air.",
                                                "Dreamt a lot.",
                                                "Neighbours were loud until midnight.",
                                                "Fell asleep with the podcast.",
                                                "Hip ached on the left side."};
constexpr std::array<const char*, 6> painNotes{"Long day at the desk.",     "Gardening in the afternoon.",
                                               "Meetings without a break.", "Warm shower helped.",
                                               "Stood a lot today.",        "Better after the walk."};

int toFive(int minute)
{
    return 5 * static_cast<int>(std::floor(minute / 5.0 + 0.5));
}

template<class T>
T bounded(int value)
{
    return T::make(std::clamp(value, T::lowest, T::highest)).value();
}

int fivePoint(double share)
{
    return std::clamp(static_cast<int>(std::floor(share + 0.5)), 1, 5);
}

std::set<Site> sitesOf(const MadeUpCircumstances& now, int back, bool isOneSided)
{
    if (back == 0) {
        return {};
    }
    if (now.kind == FlareKind::LeftLeg) {
        return now.flare > 0.6 ? std::set{Site::LowBackLeft, Site::ButtockLeft, Site::ThighLeft, Site::BelowKneeLeft}
                               : std::set{Site::LowBackLeft, Site::ButtockLeft};
    }
    if (now.kind == FlareKind::RightNeck) {
        return {Site::NeckRight, Site::UpperBackRight};
    }
    return isOneSided ? std::set{Site::LowBackLeft} : std::set{Site::LowBackLeft, Site::LowBackRight};
}

double legPain(const MadeUpCircumstances& now, double back)
{
    return now.kind == FlareKind::LeftLeg ? back - 1 : 0.5 * back - 1.8;
}

MarkValue doneOrNot(bool isDone)
{
    return isDone ? MarkValue(Done{}) : MarkValue(NotDone{});
}

MarkValue minutesOrNot(int length)
{
    return length > 0 ? MarkValue(static_cast<double>(length)) : MarkValue(NotDone{});
}

}  // namespace

std::vector<Factor> madeUpFactors()
{
    std::vector<Factor> factors = builtInFactors();
    for (Factor& factor : factors) {
        if (factor.id() == givenUp) {
            factor = factor.withArchived(true);
        }
    }
    FactorFields walk;
    walk.id = "evening_walk";
    walk.name = "Evening walk";
    walk.kind = FactorKind::Minutes;
    walk.target = TargetAtLeast{20};
    walk.schedule = TimesAWeek{3};
    walk.partOfDay = PartOfDay::Evening;
    factors.push_back(Factor::make(std::move(walk)).value());
    return factors;
}

DayRecord MadeUpWriter::write(const LivedDay& lived, const LivedDay& next)
{
    DayRecord record(lived.day);
    record.setEvents(lived.circumstances.events);
    const bool isLast = lived.day == m_last;
    const double forgets = lived.circumstances.isTravelling ? 0.25 : 0.03;
    const bool writesMorning = !m_chance.happens(forgets) || isLast;
    const bool writesEvening = !m_chance.happens(forgets + 0.05) && !isLast;
    if (lived.circumstances.isForgotten) {
        return record;
    }
    if (writesMorning) {
        writeMorning(record, lived);
    }
    if (writesEvening) {
        writeEvening(record, lived, next);
    }
    return record;
}

Moment MadeUpWriter::at(Day day, int minute) const
{
    const int typed = toFive(minute);
    return m_zone.firstAt(typed < 0 ? day.previous() : day, ClockTime::atMinute(typed));
}

int MadeUpWriter::rated(double felt)
{
    return std::clamp(static_cast<int>(std::floor(felt + m_chance.around(0, 0.4) + 0.5)), 0, 10);
}

void MadeUpWriter::writeMorning(DayRecord& record, const LivedDay& lived)
{
    writeNight(record, lived);
    Moment time = *record.night()->fields().outOfBed;
    time.utc += minutes(5 * m_chance.whole(1, 5));
    writePain(record, lived, PainMoment::Morning, time);
}

void MadeUpWriter::writeNight(DayRecord& record, const LivedDay& lived)
{
    const LivedNight& night = lived.night;
    NightFields fields;
    fields.source = sourceMadeUp;
    fields.inBed = at(lived.day, night.inBed);
    // From here on it is time that passes, so that a clock change in the night makes nothing impossible.
    const auto after = [this](const Moment& earlier, int length) {
        return m_zone.at(earlier.utc + minutes(std::max(toFive(length), 0)));
    };
    fields.lightsOut = after(*fields.inBed, toFive(night.lightsOut) - toFive(night.inBed));
    fields.latency = minutes(std::max(toFive(night.latency), 5));
    fields.awakeAfterOnset = minutes(toFive(night.awake));
    fields.finalAwakening = after(*fields.lightsOut, night.latency + night.asleep + night.awake);
    fields.outOfBed = after(*fields.finalAwakening, night.lyingAwake + 3);
    fields.awakenings = bounded<Awakenings>(night.awakenings);
    if (night.lyingAwake >= 15) {
        fields.tryingAfterAwakening = minutes(toFive(night.lyingAwake / 2));
    }
    const double goodness = 3.3 + 0.75 * (night.hoursAsleep() - 6.6) - night.awake / 60.0;
    fields.quality = bounded<FivePoint>(fivePoint(goodness + m_chance.around(0, 0.45)));
    fields.rested =
        bounded<FivePoint>(fivePoint(goodness - 0.25 * (lived.morningPain - 3.7) + m_chance.around(-0.2, 0.5)));
    fields.position = night.isOnStomach ? Position::Stomach : m_chance.happens(0.7) ? Position::Side : Position::Back;
    if (m_chance.happens(0.85)) {
        fields.roomCelsius = night.roomCelsius;
    }
    if (m_chance.happens(lived.circumstances.isIll ? 0.6 : 0.07)) {
        fields.nap = minutes(5 * m_chance.whole(3, 9));
    }
    if (m_chance.happens(0.05)) {
        fields.note = nightNotes[static_cast<std::size_t>(m_chance.whole(0, nightNotes.size() - 1))];
    }
    auto made = Night::make(std::move(fields));
    assert(made && "times only pass and nobody is awake longer than in bed");
    record.setNight(*std::move(made));
}

void MadeUpWriter::writePain(DayRecord& record, const LivedDay& lived, PainMoment moment, Moment time)
{
    const bool isMorning = moment == PainMoment::Morning;
    const double felt = isMorning ? lived.morningPain : lived.evening.pain;
    PainEntry entry;
    entry.moment = moment;
    entry.time = time;
    const int back = rated(felt);
    entry.back = bounded<PainScore>(back);
    entry.leg = bounded<PainScore>(rated(legPain(lived.circumstances, felt)));
    entry.sites = sitesOf(lived.circumstances, back, m_chance.happens(0.3));
    if (isMorning) {
        const double stiff = 3.6 * felt + 6 * lived.circumstances.flare + m_chance.skewed(6);
        entry.stiffness = bounded<StiffMinutes>(toFive(static_cast<int>(stiff)));
        entry.tension = bounded<PainScore>(rated(0.6 * felt + 0.25 * lived.evening.stress + 0.3));
    } else {
        entry.worst = bounded<PainScore>(back + (m_chance.happens(0.6) ? 1 : 0) + (m_chance.happens(0.2) ? 1 : 0));
        entry.flare = lived.circumstances.flare > 0.45;
    }
    if (!isMorning && lived.circumstances.isFlareStart) {
        entry.note = "Two days after the long drive.";
    } else if (!isMorning && m_chance.happens(0.06)) {
        entry.note = painNotes[static_cast<std::size_t>(m_chance.whole(0, painNotes.size() - 1))];
    }
    record.setPain(std::move(entry));
}

void MadeUpWriter::writeEvening(DayRecord& record, const LivedDay& lived, const LivedDay& next)
{
    const int beforeBed = next.night.inBed - 5 * m_chance.whole(3, 9);
    writePain(record, lived, PainMoment::Evening, at(next.day, beforeBed));
    if (m_chance.happens(0.04)) {
        PainEntry extra;
        extra.moment = PainMoment::Extra;
        extra.time = at(lived.day, 60 * m_chance.whole(11, 17) + 5 * m_chance.whole(0, 11));
        extra.back = bounded<PainScore>(rated(lived.evening.pain + 1));
        record.setPain(std::move(extra));
    }
    writeHabits(record, lived, next);
    writeMeasures(record, lived);
    if (lived.day.weekday().iso_encoding() == sunday) {
        writePeg(record, lived);
    }
}

void MadeUpWriter::mark(DayRecord& record, const char* factor, MarkValue value)
{
    if (m_chance.happens(0.95)) {
        record.setMark({factor, value, {}});
    }
}

void MadeUpWriter::writeHabits(DayRecord& record, const LivedDay& lived, const LivedDay& next)
{
    const LivedEvening& evening = lived.evening;
    const ClockTime lightsOut = ClockTime::atMinute(toFive(next.night.lightsOut));
    const bool cannot = lived.circumstances.isIll;
    mark(record, "caffeine_cutoff", evening.coffees > 0 ? MarkValue(evening.lastCoffee) : MarkValue(NotApplicable{}));
    mark(record, "cool_room", evening.roomCelsius);
    mark(record, "screens_off", lightsOut.plus(-minutes(evening.screensOffLeadMin)));
    mark(record, "stretching", cannot ? MarkValue(NotApplicable{}) : minutesOrNot(evening.stretchingMin));
    mark(record, "mindfulness", minutesOrNot(evening.mindfulnessMin));
    mark(record, "breathing", minutesOrNot(evening.breathingMin));
    mark(record, "reframing", doneOrNot(evening.reframed));
    mark(record, "omega_3", doneOrNot(evening.tookOmega3));
    if (m_last - lived.day > daysGivenUpFor) {
        mark(record, "turmeric", doneOrNot(evening.tookTurmeric));
    }
    mark(record, "bedtime_plan", lightsOut);
    mark(record, "knee_pillow", doneOrNot(evening.usesKneePillow));
    mark(record, "lumbar_support", doneOrNot(evening.usesLumbarSupport));
    mark(record, "not_on_stomach", doneOrNot(!next.night.isOnStomach));
    mark(record, "evening_walk", cannot ? MarkValue(NotApplicable{}) : minutesOrNot(evening.walkMin));
}

void MadeUpWriter::writeMeasures(DayRecord& record, const LivedDay& lived)
{
    const LivedEvening& evening = lived.evening;
    mark(record, "stress", static_cast<double>(rated(evening.stress)));
    mark(record, "mood", static_cast<double>(rated(evening.mood)));
    mark(record, "caffeine_mg", 90.0 * evening.coffees);
    mark(record, "alcohol_units", static_cast<double>(evening.drinks));
    mark(record, "exercise_min", static_cast<double>(evening.exerciseMin));
}

void MadeUpWriter::writePeg(DayRecord& record, const LivedDay& lived)
{
    const double pain = (lived.morningPain + lived.evening.pain) / 2;
    mark(record, "peg_pain", static_cast<double>(rated(pain)));
    mark(record, "peg_enjoyment", static_cast<double>(rated(pain - 0.6)));
    mark(record, "peg_activity", static_cast<double>(rated(pain - 0.3)));
}

}  // namespace slumbar
