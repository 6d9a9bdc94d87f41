using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.ModelServers;

/// <summary>What the tests ask the server for: an item for each of two words.</summary>
internal static class Asked
{
    public const string Schema =
        """{"type":"object","properties":{"items":{"type":"array","items":{"type":"object","properties":{"row":{"type":"integer"},"word":{"type":"string"},"definition":{"type":"string"},"examples":{"type":"array","items":{"type":"string"}}},"required":["row","word","definition","examples"],"additionalProperties":false}}},"required":["items"],"additionalProperties":false}""";

    public const string Prompt = """
        You write items for a language course.
        Language taught: Mandarin Chinese (zh). Level: HSK 3.0 1. Instruction language: English.
        Examples an item: 3.

        Source rows:
        1 喝: to drink
        2 茶: tea
        End of the 2 source rows.

        Category: vocab. One item for every row, in order; word is the row's bare text.
        What makes a good item.
        """;

    /// <summary>How the answer begins, which is the stand-in's.</summary>
    public const string Beginning = """{"items":[{"row":1,"word":"喝","definition":"to drink (verb)""";

    /// <summary>A server on which every request meets a fault.</summary>
    public static Task<ModelServer> ServerWithAsync(Fault fault) => ModelServer.StartAsync(new ModelServerOptions { Faults = [FaultRule.Every(1, fault)] });
}

/// <summary>What an SDK made of a reply.</summary>
internal sealed record Received(string Text, string? FinishReason, string? Refusal, Used? Usage);

/// <summary>Tokens as an SDK tells them.</summary>
internal sealed record Used(long Input, long Output, long Cached, long Reasoning);
