namespace Seam.Acs;

/// <summary>The checks of a request before it is sent. No message contains a value.</summary>
/// <remarks>
/// Policy: only what no version of the API can accept is rejected: a required parameter that is missing or empty, an ID that
/// is empty or has white space, an item of a list that is empty, and a write that names no subject. A time in year 1 of a write
/// is rejected too: it is the default of a variable that was never set, and would start access at once.
/// <see cref="QueryStringBuilder"/> rejects what a query cannot hold. Combinations of parameters, lengths, counts, ranges and
/// patterns are left to the API, which relaxes its rules from version to version.
/// </remarks>
internal static class RequestCheck
{
    public static void Given(string? value, string name)
    {
        if (value is null)
            throw new ArgumentNullException(name);
        if (value.Length == 0)
            throw new ArgumentException("The parameter must not be empty.", name);
    }

    public static void Given<T>(T? value, string name)
        where T : class
    {
        if (value is null)
            throw new ArgumentNullException(name);
    }

    /// <summary>An open enum is empty only if no value was given.</summary>
    public static void GivenName<T>(T value, string name)
        where T : struct, ISeamEnum<T>
    {
        if (value.Value.Length == 0)
            throw new ArgumentException("The parameter must be given.", name);
    }

    public static void GivenTime(DateTimeOffset value, string name)
    {
        if (IsUnset(value))
            throw new ArgumentException("The parameter must be given.", name);
    }

    public static void Time(DateTimeOffset? value, string name)
    {
        if (value is { } time && IsUnset(time))
            throw new ArgumentException(
                "The time is in year 1, the default of DateTimeOffset: leave it out, or give one.",
                name
            );
    }

    public static void Id(string? value, string name)
    {
        if (value is { Length: 0 })
            throw new ArgumentException("The ID must not be empty: leave it out, or give a value.", name);
        if (HasWhiteSpace(value))
            throw new ArgumentException("The ID contains white space.", name);
    }

    public static void NotEmpty<T>(IReadOnlyList<T>? values, string name)
    {
        if (values?.Count == 0)
            throw new ArgumentException("The list must not be empty.", name);
    }

    public static void Ids(IReadOnlyList<string>? values, string name)
    {
        Items(values, name);
        for (var index = 0; index < values?.Count; index++)
        {
            if (HasWhiteSpace(values[index]))
                throw new ArgumentException($"Item {index} of the list contains white space.", name);
        }
    }

    public static void Items(IReadOnlyList<string>? values, string name)
    {
        for (var index = 0; index < values?.Count; index++)
        {
            if (string.IsNullOrEmpty(values[index]))
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

    /// <summary>A write names what it is about by at least one of its key parameters.</summary>
    public static void Subject(bool isNamed, string choices, string name)
    {
        if (!isNamed)
            throw new ArgumentException($"Give one of: {choices}.", name);
    }

    // The default of DateTime is converted with the offset of the machine.
    private static bool IsUnset(DateTimeOffset time) => time.Year == 1;

    private static bool HasWhiteSpace(string? text)
    {
        foreach (var letter in text.AsSpan())
        {
            if (char.IsWhiteSpace(letter))
                return true;
        }

        return false;
    }
}
