namespace LatchMobileKeys;

/// <summary>Who gets a key, and for which doors by their names.</summary>
internal sealed record Guest(string FullName, string EmailAddress, IReadOnlyList<string> Doors);
