using System.Net;
using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>
/// Turns a name of the API that words hold into XML documentation: a parameter, a member or a method into a reference, a
/// value into code as it is on the wire.
/// </summary>
internal sealed class References(ApiFacts facts, Names names)
{
    /// <summary>The XML for a name; null where the facts have nothing of that name near the place.</summary>
    public string? Resolve(string name, Place place)
    {
        var result = Operation(place.Owner)?.Returns is { } returns ? returns.Result ?? returns.Type : null;
        return OwnValue(name, place)
            ?? (place.Kind == PlaceKind.Result ? OfType(name, result) : null)
            ?? OfOwner(name, place.Owner, place)
            ?? OfType(name, result)
            ?? OfOuterOwners(name, place)
            ?? OfResource(name, place.Owner)
            ?? Method(name, place.Owner);
    }

    private string? OwnValue(string name, Place place)
    {
        var values = facts.Enums.GetValueOrDefault(place.Owner) ?? [];
        if (place.Member is not null && Member(place.Owner, place.Member) is { } member)
            values = Values(member.Type);
        return values.Contains(name) && name != place.Member ? Code(name)
            : facts.Enums.ContainsKey(place.Owner) && values.Contains(name) ? Code(name)
            : null;
    }

    private string? OfOwner(string name, string owner, Place place)
    {
        if (Member(owner, name) is not { } member || (owner == place.Owner && name == place.Member))
            return Members(owner)?.Any(other => Values(other.Type).Contains(name)) == true ? Code(name) : null;
        var isFlat = !member.Deprecated || member.Required;
        if (place.Kind != PlaceKind.Type && owner == place.Owner && isFlat && Operation(owner) is not null)
            return $"<paramref name=\"{Names.Parameter(names.Aliases(owner, Members(owner)!)[name])}\"/>";
        return Property(owner, name, isOwn: owner == place.Owner);
    }

    private string? OfType(string name, TypeExpression? type) =>
        type?.Innermost is { Kind: TypeKind.Schema } schema
            ? OfOwner(name, names.CanonicalSchema(schema.Name!), new Place(""))
            : null;

    private string? OfOuterOwners(string name, Place place)
    {
        for (var owner = Outer(place.Owner); owner is not null; owner = Outer(owner))
        {
            if (OfOwner(name, owner, place) is { } found)
                return found;
        }

        return null;

        static string? Outer(string owner) => owner.LastIndexOf('.') is var dot and > 0 ? owner[..dot] : null;
    }

    /// <summary>What the thing that an operation's resource is about has, down to its parts' values.</summary>
    private string? OfResource(string name, string owner)
    {
        if (Operation(owner) is not { } operation)
            return null;
        var thing = facts.Schemas.Keys.FirstOrDefault(schema => names.Type(schema) == Names.Noun(operation.Resource));
        if (thing is null)
            return null;
        return OfType(name, TypeExpression.Schema(thing))
            ?? (
                facts.Enums.Any(values =>
                    values.Key.StartsWith(thing + ".", StringComparison.Ordinal) && values.Value.Contains(name)
                )
                    ? Code(name)
                    : null
            );
    }

    /// <summary>A method of the resource that an operation or a type belongs to.</summary>
    private string? Method(string name, string owner)
    {
        var operation = facts.Operations.FirstOrDefault(operation =>
            operation.Method == name
            && (
                operation.Resource == Operation(owner)?.Resource
                || facts.Schemas.ContainsKey(owner) && Names.Noun(operation.Resource) == names.Type(owner)
            )
        );
        return operation is null
            ? null
            : See(
                $"{Names.ResourceClass(operation.Resource)}.{Names.Method(operation)}"
                    + $"({Names.Request(operation)}, SeamRequestOptions, CancellationToken)"
            );
    }

    private string Property(string owner, string member, bool isOwn)
    {
        var property = names.Property(owner, names.Aliases(owner, Members(owner)!)[member]);
        // A method's own class has no such property, which is its request's.
        if (isOwn && Operation(owner) is null)
            return See(property);
        var type = Operation(owner) is { } operation
            ? Names.Request(operation)
            : names.Type(names.CanonicalSchema(owner));
        return See($"{type}.{property}");
    }

    private IReadOnlyList<Parameter>? Members(string owner) =>
        facts.Schemas.GetValueOrDefault(owner)?.Members ?? Operation(owner)?.Parameters;

    private Parameter? Member(string owner, string name) =>
        Members(owner)?.FirstOrDefault(member => member.Name == name);

    private Operation? Operation(string owner) => names.Operation(owner);

    private IReadOnlyList<string> Values(TypeExpression type) =>
        type.Innermost is { Kind: TypeKind.Enum } values ? facts.Enums[values.Name!] : [];

    private static string Code(string value) => $"<c>{WebUtility.HtmlEncode(value)}</c>";

    private static string See(string reference) => $"<see cref=\"{reference}\"/>";
}
