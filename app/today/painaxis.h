// The axis of pain scores from 0 to 10, as it lies in a card of Today.
#pragma once

class QPainter;
class QSize;

namespace slumbar {

class Theme;

class PainAxis {
public:
    /// Over so many pixels from 0 to 10, mirrored from right to left.
    PainAxis(int widthPx, bool isMirrored) : m_widthPx(widthPx), m_isMirrored(isMirrored) {}

    static constexpr double y = 20;
    static QSize sizeHint();

    double xOf(double score) const;
    void paint(QPainter& painter, const Theme& theme) const;

private:
    int m_widthPx;
    bool m_isMirrored;
};

}  // namespace slumbar
