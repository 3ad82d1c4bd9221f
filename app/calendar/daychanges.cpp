#include "calendar/daychanges.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "calendar/calendarday.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr int longestQuote = 80;

QString tr(const char* text)
{
    return QCoreApplication::translate("Calendar", text);
}

QString shortened(const QString& text)
{
    const QString words = text.simplified();
    return words.size() <= longestQuote ? words : words.left(longestQuote - 1) + QChar(0x2026);
}

QString quoted(const std::string& text)
{
    //: the person's own words in quotation marks
    return tr("“%1”").arg(shortened(toQt(text)));
}

QString scoreWords(PainScore score)
{
    return QString::number(score.value());
}

QString minuteWords(std::chrono::minutes length)
{
    return words::duration(length);
}

QString clockWords(const Moment& moment)
{
    return words::clock(moment.clock());
}

QString fivePointWords(FivePoint value)
{
    //: a value from 1 to 5
    return tr("%1 of 5").arg(value.value());
}

QString degreesWords(double degrees)
{
    return tr("%1 °C").arg(words::shortNumber(degrees));
}

QString yesOrNo(bool isSo)
{
    return isSo ? tr("yes") : tr("no");
}

QString siteWords(const std::set<Site>& sites)
{
    QStringList names;
    for (const Site site : sites) {
        names << words::site(site);
    }
    return names.join(QStringLiteral("; "));
}

template<class T>
std::optional<T> ifAny(const T& value)
{
    return value == T() ? std::nullopt : std::optional(value);
}

/// Gathers what is another value now, field by field.
class Changes {
public:
    template<class T, class InWords>
    void compare(const QString& name, const std::optional<T>& before, const std::optional<T>& after, InWords inWords)
    {
        if (before == after) {
            return;
        }
        if (!before) {
            //: something that was written down and its value: "Woke: 06:40"
            m_sentences << tr("%1: %2").arg(name, inWords(*after));
        } else if (!after) {
            //: %1 was taken out of the diary, its value was %2
            m_sentences << tr("%1 taken out (%2)").arg(name, inWords(*before));
        } else if (inWords(*before) == inWords(*after)) {
            m_sentences << tr("%1 changed").arg(name);
        } else {
            //: %1 changed from %2 to %3; the arrow points in the direction of reading
            m_sentences << tr("%1 %2 → %3").arg(name, inWords(*before), inWords(*after));
        }
    }

    void compareNotes(const QString& name, const std::string& before, const std::string& after)
    {
        compare(name, ifAny(before), ifAny(after), &quoted);
    }

    void say(const QString& sentence) { m_sentences << sentence; }

    const QStringList& sentences() const { return m_sentences; }

private:
    QStringList m_sentences;
};

void compareTimes(Changes& changes, const NightFields& before, const NightFields& after)
{
    changes.compare(tr("In bed"), before.inBed, after.inBed, &clockWords);
    changes.compare(tr("Lights out"), before.lightsOut, after.lightsOut, &clockWords);
    changes.compare(tr("Woke"), before.finalAwakening, after.finalAwakening, &clockWords);
    changes.compare(tr("Up"), before.outOfBed, after.outOfBed, &clockWords);
    changes.compare(tr("No sleep at all"), ifAny(before.isSleepless), ifAny(after.isSleepless), &yesOrNo);
    changes.compare(tr("Fell asleep in"), before.latency, after.latency, &minuteWords);
    changes.compare(tr("Awakenings"), before.awakenings, after.awakenings,
                    [](Awakenings times) { return QString::number(times.value()); });
    changes.compare(tr("Awake in the night"), before.awakeAfterOnset, after.awakeAfterOnset, &minuteWords);
    changes.compare(tr("Trying to sleep on"), before.tryingAfterAwakening, after.tryingAfterAwakening, &minuteWords);
    changes.compare(tr("Nap"), before.nap, after.nap, &minuteWords);
}

void compareNights(Changes& changes, const NightFields& before, const NightFields& after)
{
    compareTimes(changes, before, after);
    changes.compare(tr("Quality"), before.quality, after.quality, &fivePointWords);
    changes.compare(tr("Rested"), before.rested, after.rested, &fivePointWords);
    //: on the back, the side or the stomach
    changes.compare(tr("Lay on"), before.position, after.position, &words::position);
    //: the temperature of the bedroom
    changes.compare(tr("Room"), before.roomCelsius, after.roomCelsius, &degreesWords);
    changes.compare(tr("Deep sleep"), before.deep, after.deep, &minuteWords);
    changes.compare(tr("Dream sleep"), before.rem, after.rem, &minuteWords);
    changes.compare(tr("Light sleep"), before.light, after.light, &minuteWords);
    changes.compareNotes(tr("Note of the night"), before.note, after.note);
}

/// The night that counts, field by field; of other sources only that one came or went.
void compareNights(Changes& changes, const DayRecord& before, const DayRecord& after)
{
    const auto fieldsOf = [](const DayRecord& record) {
        return record.night() ? record.night()->fields() : NightFields();
    };
    const NightFields fieldsBefore = fieldsOf(before);
    const NightFields fieldsAfter = fieldsOf(after);
    if (before.night() && after.night() && fieldsBefore.source != fieldsAfter.source) {
        changes.say(tr("Another source of the night counts"));
    }
    compareNights(changes, fieldsBefore, fieldsAfter);
    if (!before.nights().empty() && before.nights().size() < after.nights().size()) {
        changes.say(tr("A night from another source came in"));
    } else if (!after.nights().empty() && after.nights().size() < before.nights().size()) {
        changes.say(tr("A night from another source was taken out"));
    }
}

/// As it stands behind what was rated: "Back pain in the morning".
QString whenWords(PainMoment moment)
{
    switch (moment) {
    case PainMoment::Morning:
        return tr("in the morning");
    case PainMoment::Evening:
        return tr("in the evening");
    case PainMoment::Extra:
        return tr("in between");
    }
    Q_UNREACHABLE();
}

void comparePains(Changes& changes, const PainEntry& before, const PainEntry& after)
{
    //: in the names of what was rated, %1 is for example: in the morning
    const auto named = [when = whenWords(after.moment)](const QString& name) { return name.arg(when); };
    changes.compare(named(tr("Back pain %1")), before.back, after.back, &scoreWords);
    changes.compare(named(tr("Leg pain %1")), before.leg, after.leg, &scoreWords);
    changes.compare(tr("Worst pain of the day"), before.worst, after.worst, &scoreWords);
    changes.compare(named(tr("Stiffness %1")), before.stiffness, after.stiffness,
                    [](StiffMinutes length) { return words::durationOfMinutes(length.value()); });
    changes.compare(named(tr("Tension %1")), before.tension, after.tension, &scoreWords);
    changes.compare(named(tr("Flare %1")), before.flare, after.flare, &yesOrNo);
    changes.compare(named(tr("Where it hurt %1")), ifAny(before.sites), ifAny(after.sites), &siteWords);
    changes.compareNotes(named(tr("Note on the pain %1")), before.note, after.note);
}

/// The rating of the same moment, of extra ones at the same time; null where there is none.
const PainEntry* counterpart(const PainEntry& entry, const DayRecord& record)
{
    const auto found = std::find_if(record.pains().begin(), record.pains().end(), [&entry](const PainEntry& other) {
        return other.moment == entry.moment && (entry.moment != PainMoment::Extra || other.time == entry.time);
    });
    return found == record.pains().end() ? nullptr : &*found;
}

PainEntry unratedLike(const PainEntry& entry)
{
    PainEntry unrated;
    unrated.moment = entry.moment;
    unrated.time = entry.time;
    return unrated;
}

void comparePains(Changes& changes, const DayRecord& before, const DayRecord& after)
{
    for (const PainEntry& entry : after.pains()) {
        const PainEntry* earlier = counterpart(entry, before);
        comparePains(changes, earlier ? *earlier : unratedLike(entry), entry);
    }
    for (const PainEntry& entry : before.pains()) {
        if (!counterpart(entry, after)) {
            comparePains(changes, entry, unratedLike(entry));
        }
    }
}

void compareMarks(Changes& changes, const std::string& id, const DayRecord& before, const DayRecord& after,
                  const Diary& diary)
{
    const Mark* was = before.mark(id);
    const Mark* is = after.mark(id);
    const Factor* factor = diary.factor(id);
    const QString name = factor ? words::shortFactorName(*factor) : toQt(id);
    const auto inWords = [factor](const MarkValue& value) {
        const Mark mark{{}, value, {}};
        return factor ? words::mark(*factor, &mark) : toQt(toText(value));
    };
    const auto valueOf = [](const Mark* mark) { return mark ? std::optional(mark->value) : std::nullopt; };
    changes.compare(name, valueOf(was), valueOf(is), inWords);
    const std::string noteBefore = was ? was->note : std::string();
    const std::string noteAfter = is ? is->note : std::string();
    if (!hasPrivateNote(id)) {
        //: %1 a habit
        changes.compareNotes(tr("Note on %1").arg(name), noteBefore, noteAfter);
    } else if (noteBefore != noteAfter) {
        changes.say(tr("%1: private words changed").arg(name));
    }
}

void compareMarks(Changes& changes, const DayRecord& before, const DayRecord& after, const Diary& diary)
{
    std::set<std::string> ids;
    for (const DayRecord* record : {&before, &after}) {
        for (const Mark& mark : record->marks()) {
            ids.insert(mark.factor);
        }
    }
    for (const std::string& id : ids) {
        compareMarks(changes, id, before, after, diary);
    }
}

void compareEvents(Changes& changes, const DayRecord& before, const DayRecord& after)
{
    const auto has = [](const DayRecord& record, const Event& event) {
        return std::find(record.events().begin(), record.events().end(), event) != record.events().end();
    };
    for (const Event& event : after.events()) {
        if (!has(before, event)) {
            changes.say(shortened(eventInWords(event)));
        }
    }
    for (const Event& event : before.events()) {
        if (!has(after, event)) {
            changes.say(tr("%1 taken out").arg(shortened(eventInWords(event))));
        }
    }
}

}  // namespace

QStringList dayChanges(const DayRecord& before, const DayRecord& after, const Diary& diary)
{
    if (after.isEmpty()) {
        return {tr("Everything was taken out")};
    }
    Changes changes;
    compareNights(changes, before, after);
    comparePains(changes, before, after);
    compareMarks(changes, before, after, diary);
    compareEvents(changes, before, after);
    if (changes.sentences().isEmpty()) {
        changes.say(tr("Nothing that is shown here changed"));
    }
    return changes.sentences();
}

}  // namespace slumbar
