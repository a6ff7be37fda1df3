namespace BuildingRollout;

/// <summary>Which lines of <c>pins.csv</c> are those of some people. Keys tell; where one is missing, addresses do.</summary>
internal sealed class PinRowsOf
{
    private readonly HashSet<string> _keys = [];
    private readonly HashSet<string> _emails = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _emailsWithoutKey = new(StringComparer.OrdinalIgnoreCase);

    public PinRowsOf(IEnumerable<Leaver> people)
    {
        foreach (var (access, _) in people)
        {
            if (access.UserIdentityKey is { } key)
                _keys.Add(key);
            if (access.EmailAddress is not { } email)
                continue;
            _emails.Add(email);
            if (access.UserIdentityKey is null)
                _emailsWithoutKey.Add(email);
        }
    }

    public bool Contains(PinRow row) =>
        row.Key is { } key
            ? _keys.Contains(key) || (row.Email is { } email && _emailsWithoutKey.Contains(email))
            : row.Email is { } only && _emails.Contains(only);
}
