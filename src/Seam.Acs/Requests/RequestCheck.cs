namespace Seam.Acs;

/// <summary>The checks of generated requests before they are sent. No message holds a value.</summary>
internal static class RequestCheck
{
    public static void Given(string? value, string name)
    {
        if (value is null)
            throw new ArgumentNullException(name);
        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException("The parameter must not be empty.", name);
    }

    public static void Given<T>(T? value, string name)
        where T : class
    {
        if (value is null)
            throw new ArgumentNullException(name);
    }

    /// <summary>Checks that an open enum is given. Its text is empty only if it is not.</summary>
    public static void GivenName<T>(T value, string name)
        where T : struct, ISeamEnum<T>
    {
        if (value.Value.Length == 0)
            throw new ArgumentException("The parameter must be given.", name);
    }

    public static void GivenTime(DateTimeOffset value, string name)
    {
        if (value == default)
            throw new ArgumentException("The parameter must be given.", name);
    }

    public static void NotEmpty(string? value, string name)
    {
        if (value is not null && string.IsNullOrWhiteSpace(value))
            throw new ArgumentException("The parameter must not be empty: leave it out, or give a value.", name);
    }

    public static void Digits(string? value, string name)
    {
        if (value is not null && (value.Length == 0 || value.AsSpan().ContainsAnyExceptInRange('0', '9')))
            throw new ArgumentException("The parameter must consist of digits alone.", name);
    }

    public static void MoreThan(long limit, long? value, string name)
    {
        if (value <= limit)
            throw new ArgumentOutOfRangeException(name, $"The parameter must be more than {limit}.");
    }

    public static void Items(IReadOnlyList<string>? values, string name)
    {
        for (var index = 0; index < values?.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(values[index]))
                throw new ArgumentException($"Item {index} of the list is null or empty.", name);
        }
    }

    public static void Names<T>(IReadOnlyList<T>? values, string name)
        where T : struct, ISeamEnum<T>
    {
        for (var index = 0; index < values?.Count; index++)
        {
            if (values[index].Value.Length == 0)
                throw new ArgumentException($"Item {index} of the list is empty.", name);
        }
    }

    public static void Count<T>(IReadOnlyList<T>? values, int least, int most, string name)
    {
        if (values is null || (values.Count >= least && values.Count <= most))
            return;
        var needed =
            least == most ? $"exactly {least}"
            : most == int.MaxValue ? $"at least {least}"
            : $"from {least} to {most}";
        throw new ArgumentException($"The list must hold {needed} items.", name);
    }

    public static void Is(bool only, bool? value, string name)
    {
        if (value is { } given && given != only)
            throw new ArgumentException($"The parameter can only be {(only ? "true" : "false")}.", name);
    }

    public static void Part(IRequestPart? part, string name) => part?.Validate(name);

    public static void Parts(IReadOnlyList<IRequestPart>? parts, string name)
    {
        for (var index = 0; index < parts?.Count; index++)
        {
            var path = $"{name}[{index}]";
            Given(parts[index], path);
            parts[index].Validate(path);
        }
    }

    /// <summary>Checks that the given parameters among the keys are exactly one of the sets.</summary>
    public static void ExactlyOneOf((string Name, bool Given)[] keys, string[][] sets)
    {
        var given = keys.Where(key => key.Given).Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        if (sets.Any(given.SetEquals))
            return;
        // If none is given, the first is missing. Otherwise the last given one is one too many.
        var blamed = given.Count == 0 ? keys[0].Name : keys.Last(key => key.Given).Name;
        throw new ArgumentException($"Give exactly one of: {Describe(sets)}.", blamed);
    }

    /// <summary>Checks that at least one of the sets is given whole.</summary>
    public static void AtLeastOneOf((string Name, bool Given)[] keys, string[][] sets)
    {
        var given = keys.Where(key => key.Given).Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        if (sets.Any(given.IsSupersetOf))
            return;
        // The caller probably meant the set of which most is given.
        var meant = sets.MaxBy(set => set.Count(given.Contains))!;
        throw new ArgumentException($"Give one of: {Describe(sets)}.", meant.First(name => !given.Contains(name)));
    }

    private static string Describe(string[][] sets) =>
        string.Join("; ", sets.Select(set => set.Length == 0 ? "none of them" : string.Join(" with ", set)));
}
