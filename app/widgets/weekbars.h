// Seven nights as bars against the recommended hours, with the morning's pain as a number under each; a night
// that was not recorded is a dashed outline, not a hole.
#pragma once

#include <optional>
#include <vector>

#include "domain/pain.h"
#include "widgets/paintedcontrol.h"

namespace slumbar {

struct WeekNight {
    QString day;  ///< as written under the bar: "Thu"
    std::optional<double> hoursAsleep;
    std::optional<PainScore> morningPain;

    bool operator==(const WeekNight&) const = default;
};

class WeekBars : public PaintedControl {
    Q_OBJECT
public:
    explicit WeekBars(QWidget* parent = nullptr);

    const std::vector<WeekNight>& nights() const { return m_nights; }
    void setNights(std::vector<WeekNight> nights);
    void setBand(double fromHours, double toHours);

    Spoken spoken() const override;
    int partCount() const override { return static_cast<int>(m_nights.size()); }
    Spoken spokenPart(int part) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;
    QRectF columnOf(int night) const;
    double yOf(double hours) const;
    int lineHeight() const;
    void paintBand(QPainter& painter) const;
    void paintNight(QPainter& painter, int night) const;
    void paintLegend(QPainter& painter) const;

    std::vector<WeekNight> m_nights;
    double m_bandFrom = 7;
    double m_bandTo = 9;
};

}  // namespace slumbar
