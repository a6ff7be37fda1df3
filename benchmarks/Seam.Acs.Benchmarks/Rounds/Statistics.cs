namespace Seam.Acs.Benchmarks;

/// <summary>What is said of several values.</summary>
internal static class Statistics
{
    public static double Median(IEnumerable<double> values) => Quantile(values.Order().ToArray(), 0.5);

    /// <param name="sorted">At least one value, the smallest one first.</param>
    /// <param name="part">From 0, the smallest, to 1, the largest.</param>
    public static double Quantile(double[] sorted, double part)
    {
        var place = part * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (place - below));
    }
}
