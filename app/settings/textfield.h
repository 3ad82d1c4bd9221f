// A line of text as high as the other fields.
#pragma once

#include <QLineEdit>

namespace slumbar {

class TextField : public QLineEdit {
    Q_OBJECT

public:
    explicit TextField(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
};

}  // namespace slumbar
