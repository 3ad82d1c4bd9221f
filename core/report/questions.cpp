#include "report/questions.h"

#include <algorithm>
#include <cassert>

namespace slumbar {

namespace {

struct Question {
    Day day;
    Event event;
};

bool isQuestion(const Event& event)
{
    return event.kind == EventKind::Question;
}

std::vector<Question> questionsOn(const Diary& diary, DayRange days)
{
    std::vector<Question> found;
    for (const DayRecord& record : diary.between(days)) {
        for (const Event& event : record.events()) {
            if (isQuestion(event)) {
                found.push_back({record.day(), event});
            }
        }
    }
    return found;
}

std::vector<Question> placed(const std::vector<Question>& standing, Day last, const std::vector<std::string>& lines)
{
    std::vector<Question> questions;
    auto next = standing.begin();
    for (const std::string& line : lines) {
        if (line.empty()) {
            continue;
        }
        const auto same =
            std::find_if(next, standing.end(), [&](const Question& question) { return question.event.title == line; });
        if (same != standing.end()) {
            questions.push_back(*same);
            next = same + 1;
        } else {
            questions.push_back({next == standing.end() ? last : next->day, {EventKind::Question, line, {}}});
        }
    }
    return questions;
}

/// The day's events without its questions, then those it has now.
DayRecord withQuestionsOf(DayRecord record, const std::vector<Question>& questions)
{
    std::vector<Event> events = record.events();
    std::erase_if(events, isQuestion);
    for (const Question& question : questions) {
        if (question.day == record.day()) {
            events.push_back(question.event);
        }
    }
    record.setEvents(std::move(events));
    return record;
}

}  // namespace

std::vector<std::string> questions(const Diary& diary, DayRange days)
{
    std::vector<std::string> lines;
    for (const Question& question : questionsOn(diary, days)) {
        lines.push_back(question.event.title);
    }
    return lines;
}

Edit withQuestions(const Diary& diary, DayRange days, const std::vector<std::string>& lines)
{
    assert(!days.isEmpty());
    const std::vector<Question> standing = questionsOn(diary, days);
    const std::vector<Question> wanted = placed(standing, days.last, lines);
    std::vector<Day> touched;
    for (const auto* list : {&standing, &wanted}) {
        for (const Question& question : *list) {
            touched.push_back(question.day);
        }
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    Edit edit;
    for (const Day day : touched) {
        const DayRecord before = diary.on(day);
        if (DayRecord after = withQuestionsOf(before, wanted); after != before) {
            edit.days.push_back(std::move(after));
        }
    }
    return edit;
}

}  // namespace slumbar
