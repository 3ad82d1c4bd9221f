// Slides what it holds open and shut; at once where motion is reduced.
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace slumbar {

class Drawer : public QWidget {
    Q_OBJECT
public:
    /// Takes the contents over, shut.
    explicit Drawer(QWidget* contents, QWidget* parent = nullptr);

    void slideOpen();
    /// Deletes itself when it is shut. What it holds takes no keys any more.
    void slideShut();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int fullHeight(int width) const;
    void slideTo(double openness);

    QWidget* m_contents;
    QVariantAnimation m_slide;
    double m_openness = 0;  // 0 shut to 1 open
};

}  // namespace slumbar
