namespace FrontDesk;

/// <summary>The building.</summary>
public sealed class Hotel
{
    /// <summary>The ID of its access system.</summary>
    public string AcsSystemId { get; set; } = "";

    /// <summary>The names of the doors that every guest opens.</summary>
    public IList<string> SharedDoors { get; } = [];
}
