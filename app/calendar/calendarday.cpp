#include "calendar/calendarday.h"

#include <algorithm>

#include <QCoreApplication>

#include "analysis/pain/painsummary.h"
#include "text/words.h"

namespace slumbar {

namespace {

using namespace std::chrono_literals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Calendar", text);
}

/// "In bed 22:45, lights out 23:10." of the parts that are there.
QString asSentence(const QStringList& parts)
{
    return parts.isEmpty() ? QString() : words::sentenceStart(parts.join(QStringLiteral(", "))) + QLatin1Char('.');
}

/// What is worth saying first of a night, without the full stop; empty where there is none.
QString nightInShort(const Night* night)
{
    if (!night || !night->totalSleep()) {
        return {};
    }
    const auto sleep = *night->totalSleep();
    if ((*night)->isSleepless) {
        return tr("A night without sleep");
    }
    // The bands of a night: science, "Shape".
    if (sleep < 6h) {
        return tr("A short night");
    }
    if (sleep < 7h) {
        return tr("A night under 7 hours");
    }
    return sleep <= 9h ? tr("A night of 7 to 9 hours") : tr("A long night");
}

QString answerFor(const DayRecord& record, Day today)
{
    const QString night = nightInShort(record.night());
    const bool isFlare = isFlareDay(record);
    if (!night.isEmpty()) {
        //: %1 "A short night"
        return isFlare ? tr("%1 in a flare.").arg(night) : tr("%1.").arg(night);
    }
    if (isFlare) {
        return tr("A day in a flare, the night is not recorded.");
    }
    if (record.day() > today) {
        return tr("Still to come.");
    }
    if (!record.isEmpty()) {
        return tr("The night is not recorded.");
    }
    return record.day() == today ? tr("Nothing recorded yet.") : tr("Nothing recorded.");
}

QString asleepWords(const Night& night)
{
    if (night->isSleepless) {
        return tr("no sleep");
    }
    const auto sleep = night.totalSleep();
    return sleep ? tr("%1 asleep").arg(words::duration(*sleep)) : QString();
}

QString awakeningWords(int times)
{
    if (times == 0) {
        return tr("slept through");
    }
    return times == 1 ? tr("woke once") : tr("woke %1 times").arg(times);
}

QString detailOf(const Night& night)
{
    QStringList parts;
    if (night->quality) {
        parts << tr("quality %1 of 5").arg(night->quality->value());
    }
    if (night->awakenings) {
        parts << awakeningWords(night->awakenings->value());
    }
    return parts.join(QStringLiteral(", "));
}

QString timesOf(const Night& night)
{
    QStringList parts;
    const auto add = [&parts](const QString& text, const std::optional<Moment>& time) {
        if (time) {
            parts << text.arg(words::clock(time->clock()));
        }
    };
    add(tr("in bed %1"), night->inBed);
    add(tr("lights out %1"), night->lightsOut);
    add(tr("woke %1"), night->finalAwakening);
    add(tr("up %1"), night->outOfBed);
    QStringList sentences{asSentence(parts)};
    if (night->rested) {
        sentences << tr("Rested %1 of 5.").arg(night->rested->value());
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void addPain(std::vector<CalendarDay::Pain>& pains, const QString& name, const std::optional<PainScore>& score)
{
    if (score) {
        pains.push_back({name, *score});
    }
}

std::vector<CalendarDay::Pain> painsOf(const DayRecord& record)
{
    std::vector<CalendarDay::Pain> pains;
    for (const PainEntry& entry : record.pains()) {
        addPain(pains, words::painMoment(entry.moment), entry.back);
        //: the worst pain of the day
        addPain(pains, tr("Worst"), entry.worst);
        if (entry.leg && entry.leg->value() > 0) {
            //: leg pain at a moment of the day: "Morning, leg"
            addPain(pains, tr("%1, leg").arg(words::painMoment(entry.moment)), entry.leg);
        }
    }
    return pains;
}

QString painDetailOf(const DayRecord& record)
{
    QStringList sentences;
    std::set<Site> sites;
    for (const PainEntry& entry : record.pains()) {
        if (entry.stiffness && entry.stiffness->value() > 0) {
            sentences << tr("Stiff for %1.").arg(words::durationOfMinutes(entry.stiffness->value()));
        }
        sites.insert(entry.sites.begin(), entry.sites.end());
    }
    for (const Site site : sites) {
        sentences << words::site(site) + QLatin1Char('.');
    }
    return sentences.join(QLatin1Char(' '));
}

std::vector<CalendarDay::Habit> habitsOf(const Diary& diary, const DayRecord& record)
{
    std::vector<CalendarDay::Habit> habits;
    for (const Factor& factor : diary.factors()) {
        const Mark* mark = record.mark(factor.id());
        if (mark && factor.isHabit()) {
            habits.push_back({habitOutcome(factor, diary, record.day()), words::factorName(factor),
                              words::mark(factor, mark), toQt(shownNote(*mark))});
        }
    }
    return habits;
}

QString openHabitsOf(const Diary& diary, const DayRecord& record)
{
    if (record.isEmpty()) {
        return {};
    }
    if (record.marks().empty()) {
        return tr("The habits are not recorded.");
    }
    QStringList names;
    for (const Factor& factor : diary.factors()) {
        const bool isAsked = factor.isHabit() && !factor->isArchived && factor.isDueOn(record.day());
        if (isAsked && !record.mark(factor.id())) {
            names << words::shortFactorName(factor);
        }
    }
    return names.isEmpty() ? QString() : tr("Not recorded: %1.").arg(names.join(QStringLiteral(", ")));
}

QStringList notesOf(const DayRecord& record)
{
    QStringList notes;
    for (const Night& night : record.nights()) {
        notes << toQt(night->note);
    }
    for (const PainEntry& entry : record.pains()) {
        notes << toQt(entry.note);
    }
    notes.removeAll(QString());
    return notes;
}

std::vector<CalendarDay::Happening> eventsOf(const DayRecord& record)
{
    std::vector<CalendarDay::Happening> events;
    for (const Event& event : record.events()) {
        events.push_back({eventInWords(event), event});
    }
    return events;
}

QString invitationTo(const DayRecord& record, Day today)
{
    if (!record.isEmpty() || record.day() > today) {
        return {};
    }
    return tr(
        "Its night, its pain and its habits will stand here. Edit day opens the check-in, Checklist the habits of "
        "the evening.");
}

QString countOf(const std::vector<CalendarDay::Habit>& habits, HabitOutcome outcome)
{
    const auto count =
        std::count_if(habits.begin(), habits.end(), [outcome](const auto& habit) { return habit.outcome == outcome; });
    return QString::number(count);
}

}  // namespace

QString eventInWords(const Event& event)
{
    const bool isTitleEnough = event.kind == EventKind::Other && !event.title.empty();
    QStringList parts{isTitleEnough ? QString() : words::eventKind(event.kind), toQt(event.title), toQt(event.note)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

CalendarDay calendarDay(const Diary& diary, Day day, Day today)
{
    const DayRecord record = diary.on(day);
    CalendarDay state(day);
    state.isToCome = day > today;
    state.name = words::weekdayAndDay(day);
    state.answer = answerFor(record, today);
    if (const Night* night = record.night()) {
        state.night = *night;
        state.asleep = asleepWords(*night);
        state.nightDetail = detailOf(*night);
        state.times = timesOf(*night);
    }
    state.pains = painsOf(record);
    state.painDetail = painDetailOf(record);
    state.habits = habitsOf(diary, record);
    if (!state.isToCome) {
        state.openHabits = openHabitsOf(diary, record);
    }
    state.events = eventsOf(record);
    state.notes = notesOf(record);
    state.invitation = invitationTo(record, today);
    return state;
}

QString CalendarDay::inWords() const
{
    QStringList sentences{name + QLatin1Char('.'), answer};
    if (!asleep.isEmpty()) {
        sentences << words::sentenceStart(asleep) + QLatin1Char('.') << times;
    }
    for (const Pain& pain : pains) {
        //: %1 "Morning", "Worst" …, %2 a score of 0 to 10
        sentences << tr("%1 pain %2.").arg(pain.name).arg(pain.score.value());
    }
    if (!habits.empty()) {
        sentences << tr("Habits: %1 kept, %2 not kept, %3 did not apply.")
                         .arg(countOf(habits, HabitOutcome::Met), countOf(habits, HabitOutcome::NotMet),
                              countOf(habits, HabitOutcome::NotApplicable));
    }
    for (const Happening& event : events) {
        sentences << event.words + QLatin1Char('.');
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

}  // namespace slumbar
