// Parsed once for all tests of the app; QTest cannot be among it, since its macros differ from folder to folder.
#pragma once

#include "precompiledcore.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
