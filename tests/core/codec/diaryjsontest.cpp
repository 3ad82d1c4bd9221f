#include "codec/diaryjson.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QJsonDocument>

#include "codec/dayrecordjson.h"
#include "support/randomdiary.h"

using namespace slumbar;
using namespace slumbar::testing;
using ::testing::HasSubstr;

namespace {

QJsonObject parsed(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
}

QJsonObject throughText(const QJsonObject& json)
{
    return parsed(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// A document of one day with this between its braces.
Result<Diary> diaryWithDay(const QByteArray& fields)
{
    return diaryFromJson(parsed(R"({"format":"slumbar-diary","version":1,"factors":[{"id":"tea","kind":"check"}],)"
                                R"("days":[{"day":"2026-10-02"},{"day":"2026-10-03",)" +
                                fields + "}]}"));
}

std::string errorOfDay(const QByteArray& fields)
{
    const auto diary = diaryWithDay(fields);
    return diary ? "no error" : diary.error().detail;
}

}  // namespace

TEST(DiaryJsonTest, EveryDiaryComesBackAsItWas)
{
    for (unsigned long long seed = 1; seed <= 60; ++seed) {
        const Diary diary = RandomDiary(seed).diary(Day(2024, 2, 20), 40);
        const auto back = diaryFromJson(throughText(diaryToJson(diary)));
        ASSERT_TRUE(back) << "seed " << seed << ": " << back.error().detail;
        ASSERT_EQ(*back, diary) << "seed " << seed;
    }
}

TEST(DiaryJsonTest, AnEmptyDiaryComesBackAsItWas)
{
    EXPECT_EQ(valueOf(diaryFromJson(diaryToJson(Diary()))), Diary());
}

TEST(DiaryJsonTest, FieldsAreNamedAsTheColumnsOfTheCsvFolder)
{
    DayRecord record = usualDay(day("2026-10-03"));
    record.setMark({"tea", NotDone{}, {}});
    record.setMark({"walk", 20.5, "rain"});
    record.addEvent({EventKind::Mattress, "new", {}});
    EXPECT_EQ(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact).toStdString(),
              R"({"day":"2026-10-03","events":[{"kind":"mattress","title":"new"}],)"
              R"("marks":[{"factor":"tea","value":"not_done"},{"factor":"walk","note":"rain","value":20.5}],)"
              R"("nights":[{"awake_after_onset_min":10,"awakenings":2,"final_awakening":"2026-10-03T06:40+01:00",)"
              R"("in_bed":"2026-10-02T22:45+01:00","latency_min":15,"lights_out":"2026-10-02T23:10+01:00",)"
              R"("out_of_bed":"2026-10-03T06:55+01:00","position":"side","quality":3,"rested":2,"source":"hand"}],)"
              R"("pains":[{"back":3,"moment":"morning"},{"back":4,"moment":"evening"}]})");
}

TEST(DiaryJsonTest, ASleeplessNightSaysSo)
{
    NightFields fields;
    fields.isSleepless = true;
    DayRecord record(day("2026-10-03"));
    record.setNight(valueOf(Night::make(fields)));
    EXPECT_EQ(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact).toStdString(),
              R"({"day":"2026-10-03","nights":[{"sleepless":true,"source":"hand"}]})");
    EXPECT_EQ(valueOf(dayRecordFromJson(toJson(record))), record);
}

TEST(DiaryJsonTest, AnErrorNamesItsPlace)
{
    EXPECT_EQ(errorOfDay(R"("pains":[{"moment":"morning","back":11}])"),
              "days[1].pains[0].back: 11 is not within 0 to 10");
    EXPECT_EQ(errorOfDay(R"("pains":[{"moment":"extra"},{"back":1}])"), "days[1].pains[1].moment: missing");
    EXPECT_EQ(errorOfDay(R"("pains":[{"moment":"morning","sites":["knee"]}])"), "days[1].pains[0].sites[0]: knee");
    EXPECT_EQ(errorOfDay(R"("nights":[{"latency_min":1.5}])"),
              "days[1].nights[0].latency_min: 1.500000 is not a whole number in range");
    EXPECT_EQ(errorOfDay(R"("nights":[{"in_bed":"yesterday"}])"), "days[1].nights[0].in_bed: yesterday");
    EXPECT_THAT(errorOfDay(R"("nights":[{"in_bed":"2026-10-03T01:00Z","out_of_bed":"2026-10-02T01:00Z"}])"),
                HasSubstr("days[1].nights[0]: "));
    EXPECT_EQ(errorOfDay(R"("marks":[{"factor":"tea","value":"perhaps"}])"), "days[1].marks[0].value: perhaps");
    EXPECT_EQ(errorOfDay(R"("events":["flood"])"), "days[1].events[0]: not an object");
    EXPECT_EQ(errorOfDay(R"("events":7)"), "days[1].events: not a list");
}

TEST(DiaryJsonTest, AFieldThatIsNotKnownIsNotDroppedInSilence)
{
    EXPECT_EQ(errorOfDay(R"("nights":[{"awakening":2}])"), "days[1].nights[0].awakening: not a known field");
}

TEST(DiaryJsonTest, WhatStandsThereTwiceIsRefused)
{
    for (const char* fields : {R"("nights":[{"source":"a"},{"source":"a"}])",
                               R"("pains":[{"moment":"morning","back":1},{"moment":"morning","back":2}])",
                               R"("marks":[{"factor":"tea","value":1},{"factor":"tea","value":2}])"}) {
        const auto diary = diaryWithDay(fields);
        ASSERT_FALSE(diary) << fields;
        EXPECT_EQ(diary.error().code, ErrorCode::DuplicateEntry) << fields;
    }
    const auto twice = diaryFromJson(
        parsed(R"({"format":"slumbar-diary","version":1,"days":[{"day":"2026-10-02"},{"day":"2026-10-02"}]})"));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error(), (Error{ErrorCode::DuplicateEntry, "days[1]: recorded twice"}));
}

TEST(DiaryJsonTest, AMarkNeedsItsFactor)
{
    const auto diary = diaryWithDay(R"("marks":[{"factor":"coffee","value":"done"}])");
    ASSERT_FALSE(diary);
    EXPECT_EQ(diary.error(), (Error{ErrorCode::UnknownFactor, "2026-10-03: coffee"}));
}

TEST(DiaryJsonTest, AnExperimentNeedsItsFactorAndComesOnce)
{
    const QByteArray experiment =
        R"({"id":"tea-1","factor":"FACTOR","part_of_day":"evening","outcome":"pain.morning","pairs":8,"block_days":3,)"
        R"("wash_out_days":1,"seed":7,"first_day":"2026-10-03","stop_rule":"runs_to_its_end"})";
    const auto diaryWith = [](const QByteArray& experiments) {
        return diaryFromJson(parsed(R"({"format":"slumbar-diary","version":1,"factors":[{"id":"tea","kind":"check"}],)"
                                    R"("experiments":[)" +
                                    experiments + "]}"));
    };
    const QByteArray ofTea = QByteArray(experiment).replace("FACTOR", "tea");
    ASSERT_TRUE(diaryWith(ofTea));
    EXPECT_EQ(valueOf(diaryWith(ofTea)).experiments().front()->seed.value(), 7);
    EXPECT_EQ(diaryWith(ofTea + "," + ofTea).error(),
              (Error{ErrorCode::DuplicateEntry, "experiments[1]: recorded twice"}));
    EXPECT_EQ(diaryWith(QByteArray(experiment).replace("FACTOR", "wine")).error(),
              (Error{ErrorCode::UnknownFactor, "tea-1: wine"}));
    EXPECT_EQ(diaryWith(QByteArray(ofTea).replace("\"pairs\":8", "\"pairs\":5")).error().detail,
              "experiments[0].pairs: 5 is not within 6 to 12");
    EXPECT_EQ(diaryWith(QByteArray(ofTea).replace("\"seed\":7,", "")).error().detail, "experiments[0].seed: missing");
    EXPECT_EQ(diaryWith(QByteArray(ofTea).replace("\"seed\"", "\"arms\":[],\"seed\"")).error().detail,
              "experiments[0].arms: not a known field");
    EXPECT_EQ(diaryWith(QByteArray(ofTea).replace("\"seed\"", "\"stop_reason\":\"flu\",\"seed\"")).error().detail,
              "experiments[0].stopped_on: missing");
}

TEST(DiaryJsonTest, WithoutExperimentsADocumentIsTheSameAsEver)
{
    EXPECT_FALSE(diaryToJson(Diary()).contains(QLatin1String("experiments")));
}

TEST(DiaryJsonTest, AnotherFormatOrVersionIsNotRecognised)
{
    for (const char* text : {R"({})", R"({"format":"other","version":1})", R"({"format":"slumbar-diary","version":2})",
                             R"({"format":["slumbar-diary"],"version":{}})"}) {
        const auto diary = diaryFromJson(parsed(text));
        ASSERT_FALSE(diary) << text;
        EXPECT_EQ(diary.error().code, ErrorCode::FormatNotRecognised) << text;
    }
}

TEST(DiaryJsonTest, WrongFactorsAndProfilesAreRefused)
{
    for (const char* text :
         {R"({"id":"Tea","kind":"check"})", R"({"id":"tea"})", R"({"id":"tea","kind":"drink"})",
          R"({"id":"tea","kind":"check","comparison":"at_least","target":"2"})",
          R"({"id":"tea","kind":"amount","target":"2"})", R"({"id":"tea","kind":"check","schedule":"9/week"})"}) {
        EXPECT_FALSE(factorFromJson(parsed(text))) << text;
    }
    for (const char* text : {R"({"sleep_need_min":0})", R"({"free_weekdays":[8]})", R"({"free_weekdays":[1.5]})",
                             R"({"born":"1970-02-30"})", R"({"day_boundary":"24:00"})", R"({"name":7})"}) {
        EXPECT_FALSE(profileFromJson(parsed(text))) << text;
    }
}

TEST(DiaryJsonTest, AnyDamageGivesAnErrorOrADiaryButNeverACrash)
{
    const QByteArray whole = QJsonDocument(diaryToJson(RandomDiary(7).diary(Day(2026, 10, 1), 3))).toJson();
    RandomDiary random(8);
    for (int round = 0; round < 2000; ++round) {
        QByteArray text = whole;
        for (int changes = random.number(1, 3); changes > 0; --changes) {
            const char characters[] = "0189-\"{}[],:.eantfu\\x";
            text[random.number(0, static_cast<int>(text.size()) - 1)] =
                characters[random.number(0, static_cast<int>(sizeof(characters)) - 2)];
        }
        const auto diary = diaryFromJson(QJsonDocument::fromJson(text).object());
        EXPECT_TRUE(diary || !diary.error().detail.empty());
    }
}
