namespace FrontDesk;

/// <summary>A guest's stay in a room.</summary>
/// <param name="Guest">The guest's name.</param>
/// <param name="Email">The guest's e-mail address, by which the access system knows the guest.</param>
/// <param name="Room">The room's door, by the name that it has in the access system.</param>
/// <param name="Arrival">From when the guest may come in.</param>
/// <param name="Departure">Until when.</param>
public sealed record Booking(string Guest, string Email, string Room, DateTimeOffset Arrival, DateTimeOffset Departure);
