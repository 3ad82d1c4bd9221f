// The names of bands, bars and lines in the margin behind a panel, each at the height where what it names ends, so
// that no legend is needed.
#pragma once

#include <functional>
#include <vector>

#include <QRectF>

#include "charts/chartlook.h"
#include "charts/chartspec.h"

namespace slumbar {

struct SideWord {
    QString text;
    QRectF place;
    Token color = Token::TextMuted;
    bool isStrong = false;
    // A sample of one of them stands before its name when the panel has several.
    const ChartLine* line = nullptr;
    const ChartBars* bars = nullptr;

    bool hasSample() const { return line != nullptr || bars != nullptr; }
};

inline constexpr double samplePx = 18;  ///< length of the sample before a name

/// From the top of the panel down: with their sizes, and as their centre the height they would like to be at, which
/// is that of the last value up to `last`. `yOf` gives the height of a value.
std::vector<SideWord> wordsBeside(const ChartPanel& panel, Day last, const ChartLook& look,
                                  const std::function<double(double)>& yOf);

/// Moves the words apart until none covers another, keeping their order, and keeps them above `bottom`.
void pushApart(std::vector<SideWord>& words, double bottom);

}  // namespace slumbar
