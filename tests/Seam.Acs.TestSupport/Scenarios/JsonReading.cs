using System.Text.Json.Nodes;

namespace Seam.Acs.TestSupport;

/// <summary>Short ways to what an answer holds.</summary>
public static class JsonReading
{
    public static string Text(this JsonNode node, string member) => node[member]!.GetValue<string>();

    public static bool Flag(this JsonNode node, string member) => node[member]!.GetValue<bool>();

    public static string Id(this JsonNode node, string resource) => node.Text(resource + "_id");

    public static string[] Ids(this JsonNode list, string resource) =>
        [.. list.AsArray().Select(item => item!.Id(resource))];
}
