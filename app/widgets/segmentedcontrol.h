// One of a few words, side by side; also none, until one is chosen.
#pragma once

#include <optional>

#include <QStringList>

#include "theme/metrics.h"
#include "widgets/paintedcontrol.h"

namespace slumbar {

class SegmentedControl : public PaintedControl {
    Q_OBJECT
public:
    /// A segment's text may end in a tab and its key: "Evening\tCtrl+E".
    explicit SegmentedControl(const QStringList& segments, QWidget* parent = nullptr);

    std::optional<int> chosen() const { return m_chosen; }
    void setChosen(std::optional<int> chosen);
    /// Whether Delete and a click on the chosen segment take the choice back.
    void setClearable(bool isClearable) { m_isClearable = isClearable; }
    void setControlHeight(int heightPx);

    Spoken spoken() const override;
    int partCount() const override { return static_cast<int>(m_segments.size()); }
    Spoken spokenPart(int part) const override;
    int currentPart() const override { return m_chosen.value_or(-1); }
    void pressPart(int part) override { choose(part); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose, or took the choice back.
    void choiceChanged(std::optional<int> chosen);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Segment {
        QString word;
        QString key;
    };
    void choose(std::optional<int> segment);
    int widthOf(const Segment& segment) const;
    QRect placeOf(int segment) const;
    void paintSegment(QPainter& painter, int segment) const;

    std::vector<Segment> m_segments;
    std::optional<int> m_chosen;
    bool m_isClearable = false;
    int m_controlHeight = metrics::dailyControlHeight;
};

}  // namespace slumbar
