namespace Seam.Acs.Benchmarks;

/// <summary>What the rounds of one peer took, in the order in which they were, beside the floor's.</summary>
internal sealed class Series(string peerName)
{
    private readonly List<Measurement> _rounds = [];

    public string PeerName => peerName;

    public IReadOnlyList<Measurement> Rounds => _rounds;

    /// <summary>How many connections the peer's process opened while it warmed up.</summary>
    public long WarmUpConnections { get; private set; }

    /// <summary>How many more it opened in the rounds that count.</summary>
    public long RoundConnections { get; private set; }

    public void AddWarmUp(long connections) => WarmUpConnections += connections;

    public void Add(Measurement measurement, long connections)
    {
        _rounds.Add(measurement);
        RoundConnections += connections;
    }

    /// <summary>The value in the middle of all rounds.</summary>
    public double Median(Func<Measurement, double> value) => Statistics.Median(_rounds.Select(value));

    /// <summary>
    /// The ratio to the floor, round by round: what slows the machine down for a while slows both down.
    /// </summary>
    public Ratio To(Series floor, Func<Measurement, double> value)
    {
        var ratios = _rounds.Zip(floor._rounds, (own, other) => value(own) / value(other)).Order().ToArray();
        return new Ratio(
            Statistics.Median(ratios),
            Statistics.Quantile(ratios, 0.25),
            Statistics.Quantile(ratios, 0.75)
        );
    }
}

/// <summary>A ratio to the floor.</summary>
/// <param name="Median">Of all rounds.</param>
/// <param name="Low">Below which a quarter of the rounds lie.</param>
/// <param name="High">Above which a quarter of the rounds lie.</param>
internal sealed record Ratio(double Median, double Low, double High);

/// <summary>A table of rounds: one kind of work, and the peers that did it.</summary>
internal sealed record Comparison(string Title, Work Work, bool IsTls, IReadOnlyList<Series> Series)
{
    public Series Floor => Of(PeerKind.Floor);

    public Series Of(string peerName) => Series.Single(series => series.PeerName == peerName);
}
