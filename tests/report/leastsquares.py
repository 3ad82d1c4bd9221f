"""Least squares and two-stage least squares with HC3 errors, and Student's t, from the formulas alone."""
import math


def solve(matrix, right):
    """Gauss with pivots; the right side has columns."""
    size = len(matrix)
    rows = [list(matrix[i]) + list(right[i]) for i in range(size)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(size):
            if row != column:
                share = rows[row][column] / rows[column][column]
                rows[row] = [a - share * b for a, b in zip(rows[row], rows[column])]
    return [[value / rows[i][i] for value in rows[i][size:]] for i in range(size)]


def product(left, right):
    """left' right"""
    return [[sum(a[i] * b[j] for a, b in zip(left, right)) for j in range(len(right[0]))] for i in range(len(left[0]))]


def coefficients(terms, outcome):
    return [row[0] for row in solve(product(terms, terms), product(terms, [[y] for y in outcome]))]


def dot(row, values):
    return sum(a * b for a, b in zip(row, values))


def fit(terms, outcome, real_terms=None):
    """First coefficient with its HC3 error and degrees of freedom. `real_terms` of a second stage give the residuals."""
    size = len(terms[0])
    inverse = solve(product(terms, terms), [[1.0 if i == j else 0.0 for j in range(size)] for i in range(size)])
    beta = coefficients(terms, outcome)
    variance = 0.0
    for row, real, y in zip(terms, real_terms or terms, outcome):
        weight = [dot(line, row) for line in inverse]
        residual = y - dot(real, beta)
        variance += (weight[0] * residual / (1 - dot(weight, row))) ** 2
    return beta[0], math.sqrt(variance), len(terms) - size


def two_stage(exogenous, endogenous, instruments, outcome):
    """`exogenous` with the exposure first; one endogenous column."""
    first = [list(row) + list(z) for row, z in zip(exogenous, instruments)]
    gamma = coefficients(first, endogenous)
    fitted = [list(row) + [dot(all_terms, gamma)] for row, all_terms in zip(exogenous, first)]
    real = [list(row) + [value] for row, value in zip(exogenous, endogenous)]
    return fit(fitted, outcome, real)


def incomplete_beta(a, b, x):
    """Regularised, by Lentz's continued fraction."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(b, a, 1 - x)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log(1 - x)) / a
    c, d, result = 1.0, 0.0, 1.0
    for step in range(400):
        m = step // 2
        if step == 0:
            share = 1.0
        elif step % 2 == 0:
            share = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        else:
            share = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1 / (1 + share * d)
        c = 1 + share / c
        result *= c * d
        if step > 0 and abs(c * d - 1) < 1e-15:
            break
    return front * (result - 1)


def two_sided_p(t, freedom):
    return incomplete_beta(freedom / 2, 0.5, freedom / (freedom + t * t))


def t_quantile_975(freedom):
    low, high = 0.0, 100.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if two_sided_p(middle, freedom) > 0.05 else (low, middle)
    return (low + high) / 2
