namespace LatchPinCodes;

/// <summary>Who gets the PINs.</summary>
/// <param name="Name">First and last name.</param>
/// <param name="Email">The e-mail address, by which the person is found again.</param>
internal sealed record Resident(string Name, string Email);

/// <summary>What is asked for, checked as far as it can be without the API.</summary>
/// <param name="Resident">Who gets the PINs.</param>
/// <param name="System">ID or name of the Latch system; null: the only one.</param>
/// <param name="Doors">IDs or names of the doors; empty: all.</param>
/// <param name="Window">When the PINs work.</param>
/// <param name="Wait">How long to wait for PINs that Latch has yet to make.</param>
internal sealed record PinRequest(
    Resident Resident,
    string? System,
    IReadOnlyList<string> Doors,
    AccessWindow Window,
    TimeSpan Wait
);
