using Seam.Acs.Codegen.Emit;
using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Emit;

/// <summary>What is one type though the document declares it in several places.</summary>
public sealed class SharedTypesTests
{
    private static readonly ApiFacts Facts = FactsFile.Read(
        """
        {
          "source": {"package":"a test","version":"1"},
          "operations": [
            {"path":"/lamps/create","verbs":["POST"],"retry":"create","returns":{"key":"lamp","type":"lamp"},"parameters":[
              {"name":"shade","type":"lamps.create.shade"}, {"name":"cord","type":"lamps.create.cord"}
            ]},
            {"path":"/lamps/update","verbs":["PATCH"],"retry":"idempotent","returns":{"key":"lamp","type":"unmanaged_lamp"},"parameters":[
              {"name":"shades","type":"list<lamps.update.shades>"}, {"name":"cord","type":"lamps.update.cord"}
            ]},
            {"path":"/events/get","verbs":["GET"],"retry":"read","returns":{"key":"event","type":"event"},"parameters":[]}
          ],
          "schemas": {
            "event": {"members": [{"name":"event_type","type":"enum:event.event_type"}]},
            "event.lamp.broken": {"members": [
              {"name":"event_type","type":"enum:event.event_type"},
              {"name":"lamp_errors","type":"list<event.lamp.broken.lamp_errors>"},
              {"name":"cord_errors","type":"list<event.lamp.broken.cord_errors>"}
            ]},
            "event.lamp.broken.cord_errors": {"members": [{"name":"message","type":"string"}]},
            "event.lamp.broken.lamp_errors": {"members": [{"name":"message","type":"string"}]},
            "lamp": {"members": [{"name":"errors","type":"list<lamp.errors>"},{"name":"parts","type":"list<lamp.parts>"}]},
            "lamp.errors": {"members": [{"name":"error_code","type":"enum:lamp.errors.error_code"},{"name":"message","type":"string"}]},
            "lamp.parts": {"members": [{"name":"parts","type":"list<lamp.parts>"}]},
            "lamps.create.cord": {"members": [{"name":"length","type":"number"}]},
            "lamps.create.shade": {"members": [{"name":"colour","type":"enum:lamps.create.shade.colour"}]},
            "lamps.update.cord": {"members": [{"name":"length","type":"number","required":true}]},
            "lamps.update.shades": {"members": [{"name":"colour","type":"enum:lamps.update.shades.colour"}]},
            "unmanaged_lamp": {"members": [{"name":"errors","type":"list<unmanaged_lamp.errors>"},{"name":"parts","type":"list<unmanaged_lamp.parts>"}]},
            "unmanaged_lamp.errors": {"members": [{"name":"error_code","type":"enum:unmanaged_lamp.errors.error_code"},{"name":"message","type":"string"}]},
            "unmanaged_lamp.parts": {"members": [{"name":"parts","type":"list<unmanaged_lamp.parts>"}]}
          },
          "events": ["lamp.broken"],
          "enums": {
            "event.event_type": ["lamp.broken"],
            "lamp.errors.error_code": [],
            "lamps.create.shade.colour": ["red","green"],
            "lamps.update.shades.colour": ["green","red"],
            "unmanaged_lamp.errors.error_code": []
          }
        }
        """
    );

    private static readonly Names Names = new(Facts, new Dictionary<string, string>());

    [Theory]
    [InlineData("lamps.update.shades", "lamps.create.shade")]
    [InlineData("lamps.update.cord", "lamps.update.cord")]
    [InlineData("unmanaged_lamp", "unmanaged_lamp")]
    [InlineData("unmanaged_lamp.errors", "lamp.errors")]
    [InlineData("unmanaged_lamp.parts", "unmanaged_lamp.parts")]
    [InlineData("event.lamp.broken.lamp_errors", "lamp.errors")]
    [InlineData("event.lamp.broken.cord_errors", "event.lamp.broken.cord_errors")]
    public void A_schema_stands_for_those_that_are_the_same(string schema, string expected) =>
        Assert.Equal(expected, Names.CanonicalSchema(schema));

    [Theory]
    [InlineData("user_identity", "unmanaged_user_identity")]
    [InlineData("acs_user", "unmanaged_acs_user")]
    public void The_enum_of_a_managed_resource_stands_for_that_of_its_twin(string managed, string unmanaged)
    {
        var facts = Facts with
        {
            Enums = new Dictionary<string, IReadOnlyList<string>>
            {
                [$"{managed}.code"] = ["a", "b"],
                [$"{unmanaged}.code"] = ["b", "a"],
            },
        };

        var shared = new SharedTypes(facts).Enums;

        Assert.Equal($"{managed}.code", shared[$"{unmanaged}.code"]);
        Assert.Equal($"{managed}.code", shared[$"{managed}.code"]);
    }

    [Fact]
    public void What_another_type_stands_for_is_not_emitted_nor_what_it_alone_leads_to()
    {
        var files = LibraryCompiler.EmitAndCompile(Facts);

        Assert.Contains("LampErrorCode.g.cs", files.Keys);
        Assert.Contains("LampCreateShade.g.cs", files.Keys);
        Assert.DoesNotContain("LampUpdateShade.g.cs", files.Keys);
        Assert.DoesNotContain("UnmanagedLampError.g.cs", files.Keys);
        Assert.DoesNotContain("UnmanagedLampErrorCode.g.cs", files.Keys);
        Assert.Contains("IReadOnlyList<LampError> LampErrors", files["LampBrokenEvent.g.cs"], StringComparison.Ordinal);
    }
}
