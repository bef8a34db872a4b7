# SPDX-License-Identifier: MIT
"""The worked examples, each computed by the app's own functions where it has them.

What the app has no function for (how wide a range is at so many sessions, how many pairs a
difference needs) stands behind its gates and its words, and is computed anew by SciPy.
"""

from __future__ import annotations

from itertools import pairwise, product
from math import ceil, sqrt

import numpy as np
from answers import scores
from scipy import stats
from statsmodels.nonparametric.smoothers_lowess import lowess

from mindful.insight.adjusted import adjust
from mindful.insight.autocorrelation import block_means, effective_n, lag_one
from mindful.insight.estimates import estimate
from mindful.insight.medians import rolling_median
from mindful.insight.pairs import inversion_range, sign_flip_p, t_range, t_test
from mindful.insight.scores import percent_of_possible
from mindful.insight.shares import Z_95, false_discovery, wilson
from mindful.insight.shrinkage import between, moments
from mindful.insight.student import quantile
from mindful.insight.trend import mann_kendall, slope_range, theil_sen

PRE = [7, 5, 8, 4, 6, 9, 3, 6, 7, 5]
POST = [4, 4, 5, 3, 4, 5, 3, 5, 6, 3]
SERIES = np.array([6, 7, 6, 5, 6, 5, 5, 4, 5, 4, 3, 4], dtype=float)
WEEKS = np.arange(12.0)
NORMAL = stats.norm


def floats(*values):
    return np.array(values, dtype=float)


def e1():
    relief = scores(PRE, POST).relief
    walsh = [(a + b) / 2 for i, a in enumerate(relief) for b in relief[i:]]
    return {
        "relief": relief,
        "mean": relief.mean(),
        "sd": relief.std(ddof=1),
        "median": np.median(relief),
        "se": relief.std(ddof=1) / sqrt(10),
        "t975": quantile(0.975, 9),
        "ci": t_range(relief),
        "HL": np.median(walsh),
        "n_walsh": len(walsh),
    }


def e2():
    fit = adjust(floats(*PRE), floats(*POST), np.zeros(10, dtype=int))
    error = sqrt(fit.spread**2 / 10 + fit.slope_variance * fit.shift[0] ** 2)
    half = quantile(0.975, fit.freedom) * error
    return {
        "slope": fit.slope,
        "post_at_pre6": fit.reference - fit.relief[0],
        "relief_at_pre6": fit.relief[0],
        "se": error,
        "ci_relief": [fit.relief[0] - half, fit.relief[0] + half],
        "corr_pre_post": np.corrcoef(PRE, POST)[0, 1],
        "resid_sd": fit.spread,
    }


def e3():
    r, sd = 0.6, 2.0
    inverse_mills = NORMAL.pdf(0.75) / NORMAL.sf(0.75)
    return {
        "exp_post_at_8": 5 + r * 3,
        "rtm_drop": (1 - r) * 3,
        "sd_change_no_effect": sd * sqrt(2 * (1 - r)),
        "mean_pre_given_gt6.5": 5 + sd * inverse_mills,
        "rtm_drop_given_gt6.5": (1 - r) * sd * inverse_mills,
    }


def e4():
    before = floats(8, 9, 7, 8, 9, 7, 4, 5, 3, 5, 4, 6)
    after = floats(5, 6, 4, 5, 5, 5, 2, 3, 2, 3, 2, 3)
    groups = np.repeat([0, 1], 6)
    relief = before - after
    fit = adjust(before, after, groups)
    difference = fit.relief[1] - fit.relief[0]
    away = fit.shift[1] - fit.shift[0]
    error = sqrt(fit.spread**2 / 3 + fit.slope_variance * away**2)
    half = quantile(0.975, fit.freedom) * error
    return {
        "rawA": relief[:6].mean(),
        "rawB": relief[6:].mean(),
        "slope": fit.slope,
        "A_minus_B_post": difference,
        "se": error,
        "p": estimate(before, after, groups).p[0],
        "adj_relief_A_at6": fit.relief[0],
        "adj_relief_B_at6": fit.relief[1],
        "ci": [difference - half, difference + half],
    }


def e5():
    variances, counts = 4 / floats(10, 6, 4, 2), np.array([10, 6, 4, 2])
    relief = floats(3, 2, 1, 4.5)
    return {"v": variances, **_random_effects(relief, variances, counts)}


def e5b():
    few = between(floats(3, 2, 1, 4.5)[:3], 4 / floats(10, 6, 4), np.array([10, 6, 4]))
    variances = 4 / floats(10, 6, 4, 2)
    lean = few.leaning(variances)
    return {
        "prior": f"N({few.mean:g},{sqrt(few.tau2):g})",
        "shrink": lean,
        "mean": few.shrunk(floats(3, 2, 1, 4.5), variances),
        "sd": np.sqrt(few.variances(variances, lean)),
    }


def e5c():
    relief, counts = floats(4, 1, 0.5, 3), np.array([12, 10, 8, 4])
    return {"y": relief, "n": counts, **_random_effects(relief, 4 / counts, counts)}


def _random_effects(relief, variances, counts):
    w = 1 / variances
    fixed = w @ relief / w.sum()
    common = between(relief, variances, counts)
    assert common == moments(relief, variances)
    return {
        "mu_fixed": fixed,
        "Q": w @ (relief - fixed) ** 2,
        "tau2": common.tau2,
        "mu_random": common.mean,
        "shrink": common.leaning(variances),
        "eb": common.shrunk(relief, variances),
    }


def e6():
    values = floats(2, 3, 3, 4, 3, 2, 1, 2, 2, 3, 4, 4)
    r = lag_one(values)
    return {
        "r1": r,
        "r1_corrected": r + (1 + 3 * r) / 12,
        "neff_raw": 12 * (1 - r) / (1 + r),
        "neff_corr": effective_n(values),
    }


def e7():
    values = floats(3, 1, 2, 4, 0, 2)
    means = block_means(values, 3, np.array(list(product(range(6), repeat=2))))
    return {
        "mean": values.mean(),
        "boot_mean": means.mean(),
        "boot_sd_pop": means.std(),
        "min": means.min(),
        "max": means.max(),
        "q05": np.percentile(means, 5),
        "q95": np.percentile(means, 95),
        "iid_boot_sd": values.std() / sqrt(6),
        "block_sums": [np.roll(values, -start)[:3].sum() for start in range(6)],
    }


def e8():
    test = mann_kendall(SERIES)
    slope, intercept = theil_sen(WEEKS, SERIES)
    values, ties = np.unique(SERIES, return_counts=True)
    pairs = 66
    tied = sum(t * (t - 1) / 2 for t in ties)
    spread = Z_95 * sqrt(test.variance)
    return {
        "S": test.signs,
        "ties": {str(float(v)): int(t) for v, t in zip(values, ties, strict=True)},
        "var": test.variance,
        "Z": test.z,
        "p": test.p,
        "tau_b": test.signs / sqrt(pairs * (pairs - tied)),
        "slope": slope,
        "intercept_median": intercept,
        "M": pairs,
        "C": spread,
        "ci_rank_lo": round((pairs - spread) / 2),
        "ci_rank_hi": round((pairs + spread) / 2),
        "ci": slope_range(WEEKS, SERIES),
        "scipy_ts": list(stats.theilslopes(SERIES, WEEKS)),
    }


def e9():
    times, values = [0, 1, 3, 7, 8, 15], [6, 7, 4, 5, 3, 4]
    alphas = [1 - 2 ** (-(b - a) / 7) for a, b in pairwise(times)]
    means = [float(values[0])]
    for alpha, value in zip(alphas, values[1:], strict=True):
        means.append(means[-1] + alpha * (value - means[-1]))
    return {"t": times, "v": values, "ewma": means, "alpha": alphas}


def e10():
    medians = [None if np.isnan(m) else m for m in rolling_median(SERIES)]
    return {"series": SERIES, "trailing_median5": medians}


def e11():
    found = lowess(SERIES, WEEKS, frac=0.5, it=0, delta=0, return_sorted=False)
    return {"loess": [_local_line(at) for at in WEEKS], "sm": found}


def _local_line(at):
    distance = np.abs(WEEKS - at)
    weights = np.clip(1 - (distance / np.sort(distance)[5]) ** 3, 0, None) ** 3
    return np.polynomial.Polynomial.fit(WEEKS, SERIES, 1, w=np.sqrt(weights))(at)


def e12():
    return {
        "p": 14 / 18,
        "wilson": wilson(14, 18),
        "jeffreys": stats.beta.ppf([0.025, 0.975], 14.5, 4.5),
        "wilson_3of3": wilson(3, 3),
    }


def e13():
    p = floats(0.003, 0.02, 0.04, 0.3, 0.5)
    adjusted = false_discovery(p)
    return {"p": p, "bh": adjusted, "reject_q10": adjusted <= 0.1, "bonf": np.minimum(1, 5 * p)}


def e14():
    d = floats(1.5, 0.5, 2, -0.5, 1, 2.5, 0, 1)
    p, t = t_test(d)
    return {
        "d": d,
        "mean": d.mean(),
        "sd": d.std(ddof=1),
        "n_perm": 2 ** len(d),
        "n_ge": sign_flip_p(d) * 2 ** len(d),
        "p": sign_flip_p(d),
        "t": t,
        "t_p": p,
        "ci_t": t_range(d),
        "ci_inversion": inversion_range(d),
        "P_gt0_t": 1 - p / 2,
        "P_gt0.5_t": 1 - t_test(d - 0.5)[0] / 2,
        "min_p_by_pairs": {str(n): sign_flip_p(np.ones(n)) for n in (4, 5, 6, 8, 10)},
    }


def e15():
    """Not in the app, which draws no lots for its suggestions."""
    means, variances = [], []
    for heard in ([3, 1, 4], [2], []):
        precision = 1 / 1.5**2 + len(heard) / 4
        means.append((1 / 1.5**2 + sum(heard) / 4) / precision)
        variances.append(1 / precision)
    draws = np.random.default_rng(5).normal(means, np.sqrt(variances), size=(400_000, 3))
    best = np.bincount(draws.argmax(axis=1), minlength=3) / len(draws)
    triples = zip(means, variances, np.sqrt(variances), strict=True)
    return {
        **dict(zip("ABC", map(list, triples), strict=True)),
        "P_A_gt_B": NORMAL.cdf((means[0] - means[1]) / sqrt(variances[0] + variances[1])),
        "P_best_MC": best,
        "mix_eps15": 0.85 * best + 0.05,
    }


def e16():
    needed = {size: _pairs_needed(size / 2.5) for size in (0.5, 1.0, 1.5, 2.0)}
    return {
        "halfwidth_sd2": {
            str(n): quantile(0.975, n - 1) * 2 / sqrt(n) for n in (3, 5, 8, 10, 15, 20, 30, 50)
        },
        "pairs_needed_80pct_sd2.5": {str(size): n for size, n in needed.items()},
        "power_check": {str(size): _power(size / 2.5, n) for size, n in needed.items()},
    }


def _power(effect, n):
    edge, away = quantile(0.975, n - 1), effect * sqrt(n)
    return stats.nct.sf(edge, n - 1, away) + stats.nct.cdf(-edge, n - 1, away)


def _pairs_needed(effect):
    """Guenther 1981: the normal curve, and a little more for Student's."""
    return ceil(((Z_95 + NORMAL.ppf(0.8)) / effect) ** 2 + Z_95**2 / 2)


def e17():
    def of(reliability):
        change = 2 * sqrt(2 * (1 - reliability))
        return [2 * sqrt(1 - reliability), change, Z_95 * change]

    return {"sd2_rel.8": of(0.8), "sd2_rel.6": of(0.6)}


def e18():
    d = floats(0, 1, -1, 1, 0, -2, 1, 0, -1, 1)
    sd = d.std(ddof=1)
    return {"diffs": d, "sd": sd, "mdc90": 1.645 * sd, "mdc95": 1.96 * sd}


def e21():
    answers = scores([1, 2, 2, 8, 7], [0, 1, 2, 5, 4])
    return {
        "raw_mean_relief": answers.relief.mean(),
        "pct_possible": percent_of_possible(answers),
        "excl_pre_le2": answers.relief[answers.counted].mean(),
    }


WORKED = {
    "E1": e1,
    "E2": e2,
    "E3": e3,
    "E4": e4,
    "E5": e5,
    "E5b": e5b,
    "E5c": e5c,
    "E6": e6,
    "E7": e7,
    "E8": e8,
    "E9": e9,
    "E10": e10,
    "E11": e11,
    "E12": e12,
    "E13": e13,
    "E14": e14,
    "E15": e15,
    "E16": e16,
    "E17": e17,
    "E18": e18,
    "E21": e21,
}
