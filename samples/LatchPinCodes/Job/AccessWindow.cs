using Seam.Acs;

namespace LatchPinCodes;

/// <summary>When a PIN works: from a moment on, until another.</summary>
internal sealed record AccessWindow(DateTimeOffset From, DateTimeOffset Until)
{
    private const int DefaultDays = 7;

    /// <summary>
    /// Fills in what was not given: a week from the coming midnight. That stays the same all day, so a second run finds
    /// the PINs of the first.
    /// </summary>
    /// <exception cref="JobException">The window ends before it starts, or is over.</exception>
    public static AccessWindow Of(DateTimeOffset? from, DateTimeOffset? until, TimeProvider time)
    {
        var zone = time.LocalTimeZone;
        var now = time.GetLocalNow();
        var start = from ?? LocalTime.At(now.Date.AddDays(1), zone);
        var end = until ?? LocalTime.At(TimeZoneInfo.ConvertTime(start, zone).DateTime.AddDays(DefaultDays), zone);
        if (end <= start)
            throw new JobException(ExitCode.Window, $"The window ends ({Show(end)}) before it starts ({Show(start)}).");
        if (end <= now)
            throw new JobException(ExitCode.Window, $"The window is over: it ended at {Show(end)}.");
        return new AccessWindow(start, end);
    }

    /// <summary>Whether a credential was made for this window.</summary>
    public bool IsOf(AcsCredential credential) =>
        credential.EndsAt == Until && (credential.StartsAt == From || WasMovedFrom(credential));

    // Seam moves a start that lies in the past, and says so; it's the window that was asked for all the same.
    private bool WasMovedFrom(AcsCredential credential) =>
        credential.StartsAt > From
        && credential.Warnings.Any(warning => warning.WarningCode == AcsCredentialWarningCode.ScheduleModified);

    private static string Show(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm zzz");
}
