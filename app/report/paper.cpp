#include "report/paper.h"

#include <algorithm>
#include <array>

namespace slumbar {

namespace {

constexpr qreal pt(qreal millimetres)
{
    return millimetres * 72 / 25.4;
}

}  // namespace

QSizeF sizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return {pt(210), pt(297)};
    case Paper::Letter:
        return {8.5 * 72, 11 * 72};
    }
    Q_UNREACHABLE();
}

Paper usualPaper(const QLocale& locale)
{
    // Where CLDR 42 (supplemental data, paperSize) names US Letter.
    static constexpr std::array withLetter{
        QLocale::Belize,      QLocale::Canada,     QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica,
        QLocale::ElSalvador,  QLocale::Guatemala,  QLocale::Mexico,       QLocale::Nicaragua, QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    const bool isLetter = std::find(withLetter.begin(), withLetter.end(), locale.territory()) != withLetter.end();
    return isLetter ? Paper::Letter : Paper::A4;
}

PageGrid PageGrid::of(Paper paper)
{
    // Two- and four-hole punches reach 15 mm into the sheet, so either side can be punched.
    PageGrid grid{};
    grid.size = sizeOf(paper);
    grid.left = pt(16);
    grid.right = grid.size.width() - pt(16);
    grid.top = pt(12);
    grid.bottom = grid.size.height() - pt(10);
    grid.figuresRight = grid.left + pt(60);
    grid.pictureLeft = grid.figuresRight + pt(5);
    grid.daysLeft = grid.pictureLeft + pt(7.5);
    grid.labelsLeft = grid.right - pt(13);
    grid.dayWidth = (grid.labelsLeft - grid.daysLeft) / 31;
    return grid;
}

}  // namespace slumbar
