// One of many words from a list that opens, where a segmented control would be too wide. Arrows choose without opening
// it, letters go to the next word that begins with them, and the wheel is left to the page.
#pragma once

#include <QComboBox>

class QLabel;

namespace slumbar {

class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    /// `name` is what screen readers call it; nobody sees it.
    explicit ChoiceBox(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    /// Longer words end in dots while the list is closed.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSize sizeFor(int textWidth) const;

    QLabel* m_name;  ///< lives beside the box
};

}  // namespace slumbar
