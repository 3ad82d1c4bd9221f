#include "guides/reframingnote.h"

#include <gtest/gtest.h>

namespace slumbar {
namespace {

TEST(ReframingNoteTest, ReadsAsPlainLabelledText)
{
    const Reframing reframing{QStringLiteral("I will be tired"), QStringLiteral("For: short night\nAgainst: I managed"),
                              QStringLiteral("Tired is not lost")};
    EXPECT_EQ(toNote(reframing), QStringLiteral("thought: I will be tired\n"
                                                "for and against: For: short night\n  Against: I managed\n"
                                                "kinder: Tired is not lost"));
}

TEST(ReframingNoteTest, EveryAnswerComesBackAsItWasWritten)
{
    const QString awkward[] = {QStringLiteral("kinder: not a label"), QStringLiteral("a\n\n  b\nthought: c"),
                               QStringLiteral("thought: thought: x"), QString()};
    for (const QString& thought : awkward) {
        for (const QString& evidence : awkward) {
            for (const QString& kinder : awkward) {
                const Reframing reframing{thought, evidence, kinder};
                EXPECT_EQ(reframingFromNote(toNote(reframing)), reframing) << toNote(reframing).toStdString();
            }
        }
    }
}

TEST(ReframingNoteTest, TextOfAnotherProgramIsTheThought)
{
    EXPECT_EQ(reframingFromNote(QStringLiteral("about work\nagain")).thought, QStringLiteral("about work\nagain"));
}

}  // namespace
}  // namespace slumbar
