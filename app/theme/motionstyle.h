// Qt's Fusion style with the person's wish for stillness: it answers the animation hint that isMotionReduced() asks.
#pragma once

#include <QProxyStyle>

namespace slumbar {

class MotionStyle : public QProxyStyle {
    Q_OBJECT

public:
    MotionStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void setMotionReduced(bool isReduced) { m_isReduced = isReduced; }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;

private:
    bool m_isReduced = false;
};

}  // namespace slumbar
