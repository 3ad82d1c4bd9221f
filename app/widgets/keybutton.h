// A button that shows its key in lighter letters beside its word.
#pragma once

#include <optional>

#include <QKeySequence>
#include <QPushButton>

#include "theme/icon.h"
#include "theme/metrics.h"

namespace slumbar {

class KeyButton : public QPushButton {
    Q_OBJECT
public:
    /// One primary button a screen; links and quiet buttons are words without an outline, links strong.
    enum class Kind { Primary, Secondary, Link, Quiet };

    explicit KeyButton(Kind kind, const QString& text, const QKeySequence& key = {}, QWidget* parent = nullptr);

    /// For a key that an action of the window answers to: the button shows it and leaves it alone. Two that answered
    /// to one key would both stay silent.
    void showKeyOfAction(const QKeySequence& key);

    /// 32 for what is rarely used, 40 for what is touched daily; grows with the text.
    void setControlHeight(int heightPx);
    /// An icon before the word.
    void setLeadingIcon(Icon icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString keyText() const;
    QString word() const;
    QFont wordFont() const;
    int sidePadding() const;
    int iconWidth() const;
    void paintGround(QPainter& painter, const Theme& theme) const;
    QColor wordColor(const Theme& theme) const;

    Kind m_kind;
    std::optional<Icon> m_leading;
    QKeySequence m_keyOfAction;
    int m_controlHeight = metrics::dailyControlHeight;
};

}  // namespace slumbar
