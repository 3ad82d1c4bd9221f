// A night as a line from evening to noon that can be dragged: round handles for lights out and waking, pins above
// them for going to bed and getting up, and the 7 to 9 hours band hanging from the moment of falling asleep.
#pragma once

#include "widgets/nightgeometry.h"
#include "widgets/paintedcontrol.h"

namespace slumbar {

class Settling;

class NightLine : public PaintedControl {
    Q_OBJECT
public:
    explicit NightLine(QWidget* parent = nullptr);

    const NightPicture& night() const { return m_night; }
    void setNight(const NightPicture& night);
    /// Without handles and without a place in the tab order, for looking only.
    void setReadOnly(bool isReadOnly);

    Spoken spoken() const override;
    int partCount() const override { return m_isReadOnly ? 0 : 4; }
    Spoken spokenPart(int part) const override;
    int currentPart() const override { return m_isReadOnly ? -1 : static_cast<int>(m_current); }
    /// Of a handle: minutes after 18:00.
    void setNumber(int part, double number) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person put a time somewhere: 5-minute steps by mouse and arrows, 1-minute steps with Shift.
    void timeMoved(slumbar::NightTime which, slumbar::ClockTime time);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    NightGeometry geometry() const { return {width(), isMirrored()}; }
    void move(NightTime which, ClockTime time);
    void paintNight(QPainter& painter, const NightPicture& night, const Theme& theme) const;

    NightPicture m_night;
    NightPicture m_before;  // what is still seen while an accepted suggestion settles
    Settling* m_settling;
    bool m_isReadOnly = false;
    NightTime m_current = NightTime::LightsOut;
    std::optional<NightTime> m_dragged;
};

}  // namespace slumbar
