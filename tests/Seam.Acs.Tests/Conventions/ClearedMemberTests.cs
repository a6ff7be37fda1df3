using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Seam.Acs.Tests;

/// <summary>Null clears a stored value where the facts say so, the documentation says so, and null is sent; nowhere else.</summary>
public sealed class ClearedMemberTests
{
    private static readonly HashSet<string> Updates = FindUpdates();

    private static readonly ILookup<string, string> Summaries = XDocument
        .Load(Path.ChangeExtension(typeof(SeamClient).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToLookup(member => (string)member.Attribute("name")!, member => member.Element("summary")!.Value);

    [Fact]
    public void Updates_have_members_that_null_clears_at_the_top_and_below()
    {
        Assert.Contains(Cases(), item => item.CanBeCleared && item.Record.Name == "user_identities.update");
        Assert.Contains(Cases(), item => item.CanBeCleared && item.Record.Name == "spaces.update.customer_data");
    }

    [Fact]
    public void Member_that_null_clears_is_optional_and_no_other_member_is() =>
        Assert.All(
            Cases(),
            item => Assert.Equal(item.CanBeCleared, item.Property.PropertyType.Name == typeof(Optional<>).Name)
        );

    [Fact]
    public void Documentation_says_of_a_member_that_null_clears_it_and_of_no_other() =>
        Assert.All(
            Cases(),
            item =>
            {
                var summary = Assert.Single(Summaries[$"P:{item.Record.Type.FullName}.{item.Property.Name}"]);
                Assert.Equal(item.CanBeCleared, summary.Contains("clears", StringComparison.Ordinal));
            }
        );

    [Fact]
    public void Null_is_sent_for_a_member_that_it_clears_and_for_no_other() =>
        Assert.All(
            Cases().Where(item => !item.Member.Required),
            item =>
            {
                var empty = Activator.CreateInstance(item.Record.Type)!;
                var value = item.CanBeCleared ? Argument.Of(null, item.Property.PropertyType) : null;
                var json = RecordJson.Of(item.Record.Type);
                var unset = JsonNode.Parse(json.Write(empty))!.AsObject();
                var set = JsonNode.Parse(json.Write(RecordJson.With(empty, item.Property, value)))!.AsObject();

                Assert.False(unset.ContainsKey(item.Member.Name));
                Assert.Equal(item.CanBeCleared, set.ContainsKey(item.Member.Name));
                Assert.Null(set[item.Member.Name]);
            }
        );

    private static IEnumerable<Case> Cases() =>
        from record in RecordTypes.Requests
        from member in record.Members
        select new Case(record, member, Updates.Contains(record.Name) && member is { Nullable: true, Required: false });

    /// <summary>The updates, and the schemas that their parameters lead to.</summary>
    private static HashSet<string> FindUpdates()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var update in ApiFacts.Instance.Operations.Where(operation => operation.Verb == "PATCH"))
        {
            found.Add(ApiFacts.RequestName(update));
            Visit(update.Parameters);
        }

        return found;

        void Visit(IEnumerable<ApiMember> members)
        {
            foreach (var type in members.Select(member => member.FactType.Innermost))
            {
                if (type.Members is { } inner && found.Add(type.Text))
                    Visit(inner);
            }
        }
    }

    private sealed record Case(RecordFact Record, ApiMember Member, bool CanBeCleared)
    {
        public System.Reflection.PropertyInfo Property => RecordTypes.Property(Record.Type, Member.Name);

        public override string ToString() => $"{Record.Name}.{Member.Name}";
    }
}
