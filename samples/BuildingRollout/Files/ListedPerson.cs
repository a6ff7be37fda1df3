namespace BuildingRollout;

/// <summary>Who stands in a line of <c>residents.csv</c>, whatever the person is to have.</summary>
/// <param name="Key">The manager's own key of the person; null: known by e-mail.</param>
/// <param name="Email">The e-mail address; null: none.</param>
/// <param name="Name">The name.</param>
internal sealed record ListedPerson(string? Key, string? Email, string Name)
{
    /// <summary>Whether a name on the command line means this person.</summary>
    public bool IsCalled(string name) => Key == name || HasEmail(name);

    /// <summary>Whether it is somebody else's record of the same person: keys tell, and addresses where one is missing.</summary>
    public bool Is(string? key, string? email) => Key is null || key is null ? HasEmail(email) : Key == key;

    private bool HasEmail(string? email) =>
        Email is not null && string.Equals(Email, email, StringComparison.OrdinalIgnoreCase);
}
