// What each picture of the report is called, what it shows in a sentence, and the numbers it was made from as a
// table: the same for those who cannot see it.
#pragma once

#include <vector>

#include "report/htmlwriter.h"
#include "report/monthlyreport.h"
#include "report/sheet.h"

namespace slumbar {

struct PictureWords {
    QString title;
    QString description;
    TextTable table;
};

PictureWords wordsOf(Picture what, const MonthlyReport& report);

}  // namespace slumbar
