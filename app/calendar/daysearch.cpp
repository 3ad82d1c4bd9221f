#include "calendar/daysearch.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "analysis/pain/painsummary.h"
#include "analysis/recordvalue.h"
#include "calendar/calendarday.h"
#include "calendar/foldedtext.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr int daysAWeek = 7;

QString tr(const char* text)
{
    return QCoreApplication::translate("Calendar", text);
}

/// What a comparison found in words; nothing where it does not hold or nothing is recorded.
std::optional<QString> found(const Comparison& comparison, std::optional<int> pain, std::optional<double> hoursAsleep)
{
    switch (comparison.of) {
    case Comparison::Of::Pain:
        return pain && comparison.holds(*pain) ? std::optional(tr("Pain %1").arg(*pain)) : std::nullopt;
    case Comparison::Of::Sleep:
        return hoursAsleep && comparison.holds(*hoursAsleep)
                   ? std::optional(tr("%1 asleep").arg(words::durationOfMinutes(*hoursAsleep * 60)))
                   : std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Puts what was found behind one another.
class FoundLine {
public:
    explicit FoundLine(Day day) : m_match{day, {}, {}} {}

    /// Returns where the part starts.
    int add(const QString& part)
    {
        if (!m_match.line.isEmpty()) {
            m_match.line += QStringLiteral(" · ");
        }
        const auto start = static_cast<int>(m_match.line.size());
        m_match.line += part;
        return start;
    }
    void strengthen(int start, int length) { m_match.strong.push_back({start, length}); }

    const DayMatch& match() const { return m_match; }

private:
    DayMatch m_match;
};

}  // namespace

/// The marks of a diary in words. Few of them differ, so each is worded once and its text shared.
class DaySearch::Marks {
public:
    explicit Marks(const Diary& diary) : m_diary(diary) {}

    const Line& line(const Mark& mark)
    {
        const auto [place, isNew] = m_lines.try_emplace({mark.factor, toText(mark.value)});
        if (isNew) {
            const Factor* factor = m_diary.factor(mark.factor);
            const QString value = factor ? words::mark(*factor, &mark) : toQt(toText(mark.value));
            const QString name = factor ? words::factorName(*factor) : toQt(mark.factor);
            place->second.text = foldable(tr("%1: %2").arg(name, value));
            place->second.folded = slumbar::folded(place->second.text);
        }
        return place->second;
    }

private:
    const Diary& m_diary;
    std::map<std::pair<std::string, std::string>, Line> m_lines;
};

DaySearch::DaySearch(const Diary& diary, unsigned firstWeekday)
{
    Marks marks(diary);
    m_days.reserve(diary.recordedDays());
    for (const DayRecord& record : diary.all()) {
        m_days.push_back(searched(record, marks));
    }
    addWorstOfWeeks(firstWeekday);
}

DaySearch::SearchedDay DaySearch::searched(const DayRecord& record, Marks& marks)
{
    SearchedDay day{record.day(), {}, std::nullopt, valueIn(record, Measure::NightDuration)};
    if (const auto pain = highestPain(record)) {
        day.pain = pain->value();
    }
    const auto add = [&day](const QString& text) {
        if (const QString line = foldable(text); !line.isEmpty()) {
            day.lines.push_back({line, folded(line)});
        }
    };
    for (const Event& event : record.events()) {
        add(eventInWords(event));
    }
    for (const Night& night : record.nights()) {
        add(toQt(night->note));
    }
    for (const PainEntry& entry : record.pains()) {
        add(toQt(entry.note));
    }
    if (isFlareDay(record)) {
        //: a day in a flare is found by this word
        add(tr("Flare"));
    }
    for (const Mark& mark : record.marks()) {
        day.lines.push_back(marks.line(mark));
        add(toQt(shownNote(mark)));
    }
    return day;
}

void DaySearch::addWorstOfWeeks(unsigned firstWeekday)
{
    const auto weekOf = [firstWeekday](Day day) {
        return day - static_cast<int>((day.weekday().iso_encoding() + daysAWeek - firstWeekday) % daysAWeek);
    };
    for (auto first = m_days.begin(); first != m_days.end();) {
        const Day week = weekOf(first->day);
        const auto last =
            std::find_if(first, m_days.end(), [&](const SearchedDay& day) { return weekOf(day.day) != week; });
        const auto worst = std::max_element(first, last, [](const SearchedDay& one, const SearchedDay& other) {
            return one.pain.value_or(0) < other.pain.value_or(0);
        });
        if (worst->pain.value_or(0) > 0) {
            //: found by typing "worst"; %1 a pain score
            const QString text = foldable(tr("Worst day of its week: pain %1").arg(*worst->pain));
            worst->lines.push_back({text, folded(text)});
        }
        first = last;
    }
}

std::vector<DayMatch> DaySearch::matches(const SearchQuery& query) const
{
    std::vector<DayMatch> matches;
    if (query.isEmpty()) {
        return matches;
    }
    for (auto day = m_days.rbegin(); day != m_days.rend(); ++day) {
        if (auto found = match(*day, query)) {
            matches.push_back(*std::move(found));
        }
    }
    return matches;
}

std::optional<DaySearch::Place> DaySearch::placeOf(const QString& word, const SearchedDay& day)
{
    for (const Line& line : day.lines) {
        if (const auto start = line.folded.indexOf(word); start >= 0) {
            return Place{&line, {static_cast<int>(start), static_cast<int>(word.size())}};
        }
    }
    return std::nullopt;
}

std::optional<DayMatch> DaySearch::match(const SearchedDay& day, const SearchQuery& query)
{
    FoundLine line(day.day);
    for (const Comparison& comparison : query.comparisons) {
        const auto words = found(comparison, day.pain, day.hoursAsleep);
        if (!words) {
            return std::nullopt;
        }
        line.strengthen(line.add(*words), static_cast<int>(words->size()));
    }
    std::vector<Place> places;
    for (const QString& word : query.words) {
        const auto place = placeOf(word, day);
        if (!place) {
            return std::nullopt;
        }
        places.push_back(*place);
    }
    // A line that has several of the words stands there once.
    std::map<const Line*, int> starts;
    for (const Place& place : places) {
        const auto [start, isNew] = starts.try_emplace(place.line, 0);
        if (isNew) {
            start->second = line.add(place.line->text);
        }
        line.strengthen(start->second + place.span.start, place.span.length);
    }
    return line.match();
}

}  // namespace slumbar
