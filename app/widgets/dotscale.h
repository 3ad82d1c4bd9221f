// Five dots, 1 worst to 5 best, with the word for the chosen one beside them; empty until answered.
#pragma once

#include <functional>
#include <optional>

#include "domain/night.h"
#include "widgets/paintedcontrol.h"

namespace slumbar {

class DotScale : public PaintedControl {
    Q_OBJECT
public:
    using WordOf = std::function<QString(FivePoint)>;

    /// `name` is what is rated: "Quality". `wordOf` words an answer: "fair".
    DotScale(const QString& name, WordOf wordOf, QWidget* parent = nullptr);

    std::optional<FivePoint> value() const { return m_value; }
    void setValue(std::optional<FivePoint> value);
    /// Stands in the place of the word until there is an answer: "1 bad to 5 good".
    void setHint(const QString& hint);
    /// 32 in forms, 40 on Today.
    void setDotSize(int dotPx);

    Spoken spoken() const override;
    void setNumber(int part, double number) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person answered, changed or cleared it.
    void valueChanged(std::optional<slumbar::FivePoint> value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int dotSize() const;
    int wordWidth() const;
    QRect dotPlace(int value) const;
    void answer(std::optional<FivePoint> value);
    void paintDot(QPainter& painter, int value) const;
    void paintFocus(QPainter& painter) const;

    WordOf m_wordOf;
    QString m_hint;
    std::optional<FivePoint> m_value;
    int m_dotPx = 32;
};

}  // namespace slumbar
