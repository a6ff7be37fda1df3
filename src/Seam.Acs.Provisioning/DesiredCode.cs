namespace Seam.Acs;

/// <summary>
/// A code that a person is to have, for one door or several. Where a system's codes open one door each, such as those of
/// Latch, it becomes a code for each door.
/// </summary>
public sealed record DesiredCode
{
    /// <summary>The IDs of the entrances that it opens: at least one, each once, all of them in the provisioner's system.</summary>
    public required IReadOnlyList<string> AcsEntranceIds { get; init; }

    /// <summary>
    /// The moment from which it works, to the second; <c>null</c> for at once. One that has passed means the same as any
    /// other that has.
    /// </summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>
    /// The moment from which it no longer works, to the second; <c>null</c> for no end, which systems such as Latch don't
    /// have.
    /// </summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>
    /// The PIN, digits only, where the system lets it be chosen; <c>null</c>, as it is unless set, for one that the system
    /// makes. A secret.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>The doors and the window, without the PIN.</summary>
    public override string ToString() =>
        $"{nameof(DesiredCode)} {{ {nameof(AcsEntranceIds)} = [{string.Join(", ", AcsEntranceIds ?? [])}], "
        + $"{nameof(StartsAt)} = {StartsAt:O}, {nameof(EndsAt)} = {EndsAt:O}, {nameof(Code)} = {(Code is null ? "" : "***")} }}";
}
