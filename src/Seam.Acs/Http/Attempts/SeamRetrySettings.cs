namespace Seam.Acs;

/// <summary>The retry settings of a client, for code that retries calls itself.</summary>
public sealed class SeamRetrySettings
{
    private readonly Func<double> _chance;

    internal SeamRetrySettings(SeamSettings settings, Func<double> chance)
    {
        (MaxRetries, RetryDelay, MaxRetryDelay) = (settings.MaxRetries, settings.RetryDelay, settings.MaxRetryDelay);
        _chance = chance;
    }

    /// <summary>Gets the maximum number of retries of a call. See <see cref="SeamClientOptions.MaxRetries"/>.</summary>
    public int MaxRetries { get; }

    /// <summary>Gets the longest delay before the first retry. See <see cref="SeamClientOptions.RetryDelay"/>.</summary>
    public TimeSpan RetryDelay { get; }

    /// <summary>Gets the longest delay before any retry. See <see cref="SeamClientOptions.MaxRetryDelay"/>.</summary>
    public TimeSpan MaxRetryDelay { get; }

    /// <summary>
    /// Returns the delay before a retry, as the client computes it: it doubles with each retry up to
    /// <see cref="MaxRetryDelay"/>, and its second half is random.
    /// </summary>
    /// <param name="retry">The number of the retry. The first retry is 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="retry"/> is negative.</exception>
    public TimeSpan GetDelay(int retry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retry);
        return BackOff.Delay(retry, RetryDelay, MaxRetryDelay, _chance());
    }
}
