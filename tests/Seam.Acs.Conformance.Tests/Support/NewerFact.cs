using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Something in the simulator's responses that the document of the peers is too old to have.</summary>
/// <param name="About">The member or the value.</param>
/// <param name="Reason">Why a response has it.</param>
/// <param name="Remove">Removes it from an object of a response; false if the object does not have it.</param>
internal sealed record NewerFact(string About, string Reason, Func<JsonObject, bool> Remove)
{
    /// <summary>A member of the objects that have the ID of a resource.</summary>
    public static NewerFact Member(string resource, string member, string reason) =>
        new($"`{resource}.{member}`", reason, owner => owner.ContainsKey(resource + "_id") && owner.Remove(member));

    /// <summary>A member beside the result of a list.</summary>
    public static NewerFact MemberOfList(string operation, string result, string member, string reason) =>
        new($"`{member}` of `{operation}`", reason, body => body[result] is JsonArray && body.Remove(member));

    /// <summary>A value, in whose place a value of the document is checked.</summary>
    public static NewerFact Value(string value, string replacement, string reason) =>
        new(
            $"`{value}`",
            reason,
            owner =>
            {
                var members = owner.Where(member => IsText(member.Value, value)).Select(member => member.Key).ToList();
                foreach (var member in members)
                    owner[member] = replacement;
                return members.Count > 0;
            }
        );

    /// <summary>Removes it from a whole response; false if the response does not have it.</summary>
    public bool RemoveFrom(JsonNode? response)
    {
        var isFound = response is JsonObject owner && Remove(owner);
        var children = response switch
        {
            JsonObject parent => parent.Select(member => member.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in children)
            isFound |= RemoveFrom(child);
        return isFound;
    }

    private static bool IsText(JsonNode? node, string text) =>
        node is JsonValue value && value.TryGetValue<string>(out var found) && found == text;
}
