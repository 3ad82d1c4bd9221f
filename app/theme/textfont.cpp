#include "theme/textfont.h"

#include <algorithm>

#include <QApplication>
#include <QFontInfo>

namespace slumbar {

namespace {

double bodyPt()
{
    const QFont font = QApplication::font();
    const bool isInPixels = font.pointSizeF() < 0;
    return std::max(isInPixels ? QFontInfo(font).pointSizeF() : font.pointSizeF(), smallestBodyPt);
}

double multipleOf(TextSize size)
{
    switch (size) {
    case TextSize::Title:
        return 1.6;
    case TextSize::Body:
        return 1.0;
    case TextSize::Small:
        return 0.87;
    }
    return 1.0;
}

}  // namespace

QFont textFont(TextSize size, TextWeight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(bodyPt() * multipleOf(size));
    font.setWeight(weight == TextWeight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

double textScale()
{
    return bodyPt() / smallestBodyPt;
}

}  // namespace slumbar
