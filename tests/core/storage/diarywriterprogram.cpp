// diarywriter FILE NUMBER: applies the numbered edits NUMBER, NUMBER + 1 … to the diary and prints each number once it
// was answered, until it is killed.
#include <cstdio>
#include <cstdlib>

#include <QCoreApplication>

#include "journal/journal.h"
#include "storage/diaryfile.h"
#include "support/numberededits.h"

using namespace slumbar;
using namespace slumbar::testing;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const StoppedClock clock(moment("2026-10-03T21:00+02:00"));
    const auto file = DiaryFile::open(application.arguments().at(1), Access::ReadWrite, clock);
    if (!file) {
        std::fprintf(stderr, "%s\n", file.error().detail.c_str());
        return EXIT_FAILURE;
    }
    Journal journal(valueOf((*file)->load()), **file);
    for (int number = application.arguments().at(2).toInt();; ++number) {
        if (!journal.apply(numberedEdit(number))) {
            return EXIT_FAILURE;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
