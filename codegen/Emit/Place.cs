namespace Seam.Acs.Codegen.Emit;

/// <summary>What kind of text names stand in.</summary>
internal enum PlaceKind
{
    /// <summary>The documentation of a type, a property or a value.</summary>
    Type,

    /// <summary>The documentation of a method, whose parameters are named as such.</summary>
    Method,

    /// <summary>The documentation of a method's result, where the result's members come first.</summary>
    Result,
}

/// <summary>Where words stand.</summary>
/// <param name="Owner">The schema, the enum, or the operation by its dotted path.</param>
/// <param name="Member">The member, parameter or value that is documented; null for the owner itself.</param>
internal sealed record Place(string Owner, string? Member = null, PlaceKind Kind = PlaceKind.Type)
{
    public override string ToString() => Member is null ? Owner : $"{Owner}.{Member}";
}
