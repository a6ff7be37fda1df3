namespace BuildingRollout;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">What the process ends with.</param>
/// <param name="Note">What the user may want to do next; null: nothing.</param>
internal readonly record struct Ending(int ExitCode, string? Note = null);
